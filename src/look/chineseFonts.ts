// Brings the Chinese faces in a chunk of their own, because their slice tables alone are larger than the first page's styles.
import './chineseFonts.css'

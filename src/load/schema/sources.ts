// The shape of one record of sources.json: CSL-JSON as citation programs write it, with our judgement under "custom".
import { z } from '../zod'
import { id, optional, text } from './fields'
import { forgiving } from './forgiven'

/** Item types of CSL 1.0.2 (citationstyles.org, schema csl-data.json). */
const CSL_TYPES = [
  ...[
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'broadcast',
    'chapter'
  ],
  ...[
    'classic',
    'collection',
    'dataset',
    'document',
    'entry',
    'entry-dictionary',
    'entry-encyclopedia',
    'event'
  ],
  ...[
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
    'manuscript',
    'map',
    'motion_picture'
  ],
  ...[
    'musical_score',
    'pamphlet',
    'paper-conference',
    'patent',
    'performance',
    'periodical',
    'personal_communication'
  ],
  ...[
    'post',
    'post-weblog',
    'regulation',
    'report',
    'review',
    'review-book',
    'software',
    'song',
    'speech',
    'standard'
  ],
  ...['thesis', 'treaty', 'webpage']
]

const names = z.array(
  z.looseObject({ family: optional(z.string()), given: optional(z.string()), literal: optional(z.string()) })
)

/** Some programs quote numbers, and some write null for a date that they do not have. */
const datePart = forgiving(z.union([z.number(), z.string()], 'a number'), {
  when: (part) => part === null,
  mend: 'It is left aside; without a year, "n.d." stands for the date.'
})

export const source = z.looseObject({
  id: id('source'),
  type: forgiving(z.enum(CSL_TYPES), {
    when: (type) => typeof type === 'string',
    mend: 'It is cited like a work of no special type.'
  }),
  title: optional(z.string()),
  author: optional(names),
  editor: optional(names),
  translator: optional(names),
  issued: optional(
    z.looseObject({
      'date-parts': optional(z.array(z.array(datePart))),
      literal: optional(z.string())
    })
  ),
  URL: optional(
    forgiving(
      z.string().check(z.regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://')),
      {
        // Nothing leads there, but an address that would run is none, whoever copies it.
        when: (url) => typeof url === 'string' && !/^\s*(javascript|vbscript|data|blob):/i.test(url),
        mend: 'It is shown as it stands.'
      }
    )
  ),
  language: optional(z.string()),
  'container-title': optional(z.string()),
  publisher: optional(z.string()),
  custom: z.strictObject({
    kind: z.enum([
      ...[
        'document',
        'official',
        'dataset',
        'scholarship',
        'reference',
        'memoir',
        'journalism',
        'lecture',
        'fiction'
      ]
    ] as const),
    standing: z.enum(['sound', 'partial', 'contested', 'rejected']),
    seen: z.boolean(),
    copy: optional(text),
    assessment: text
  })
})
export type RawSource = z.infer<typeof source>

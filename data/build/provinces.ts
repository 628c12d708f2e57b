// The ids of units by the names that the research gives provinces; decides nothing about borders.

const UNITS: Readonly<Record<string, string>> = {
  Anhui: 'CN-AH',
  Beijing: 'CN-BJ',
  Fujian: 'CN-FJ',
  Gansu: 'CN-GS',
  Guangdong: 'CN-GD',
  Guangxi: 'CN-GX',
  Guizhou: 'CN-GZ',
  Hebei: 'CN-HE',
  Heilongjiang: 'CN-HL',
  Henan: 'CN-HA',
  Hubei: 'CN-HB',
  Hunan: 'CN-HN',
  'Inner Mongolia': 'CN-NM',
  Jiangsu: 'CN-JS',
  Jiangxi: 'CN-JX',
  Jilin: 'CN-JL',
  Liaoning: 'CN-LN',
  Neimenggu: 'CN-NM',
  Ningxia: 'CN-NX',
  Qinghai: 'CN-QH',
  Shaanxi: 'CN-SN',
  Shandong: 'CN-SD',
  Shanghai: 'CN-SH',
  Shanxi: 'CN-SX',
  Sichuan: 'CN-SC',
  Tibet: 'CN-XZ',
  Xinjiang: 'CN-XJ',
  Xizang: 'CN-XZ',
  Yunnan: 'CN-YN',
  Zhejiang: 'CN-ZJ'
}

/** Unit id of a province named as in the research. Throws on a name it does not know. */
export function unitOf(province: string): string {
  const id = UNITS[province]
  if (id === undefined) throw new Error(`no unit for the province "${province}"`)
  return id
}

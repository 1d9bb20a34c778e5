/** Words that tell what bare numbers count. */
/** Plural and collective words for people. */
const PEOPLE_GROUPS: readonly string[] = [
  'asukasmäär',
  'lääkäreitä',
  'opettajia',
  'hoitajia',
  'kuntalaisten',
  'asukasluku',
  'asukasluvu',
  'väkiluku',
  'väkiluvu',
  'väestö',
  'asukkaita',
  'asukkaiden',
  'henkilöstö',
  'henkilökunta',
  'työntekijöitä',
  'työntekijöiden',
  'oppilaita',
  'oppilaiden',
  'oppilasmäär',
  'opiskelijoita',
  'opiskelijoiden',
  'opiskelijamäär',
  'asiakkaita',
  'asiakkaiden',
  'asiakasmäär',
  'lapsia',
  'lasten',
  'nuoria',
  'henkilöitä',
  'henkilöiden',
  'jäseniä',
  'osallistujia',
  'osallistujamäär',
  'kävijöitä',
  'matkailijoita',
  'matkustajia',
  'kävijämäär',
  'potilaita',
  'työttömiä',
  'työttömien',
  'hakijoita',
  'kuntalaisia',
  'kaupunkilaisia',
  'naisia',
  'irtisanottavia',
  'lomautettavia',
  'miehiä',
];

export function isPeopleGroup(word: string): boolean {
  return PEOPLE_GROUPS.some((stem) => word.includes(stem));
}

/** Words for a share, rate or interest: a bare decimal beside one is a per cent. */
const SHARES: readonly string[] = [
  'prosentti',
  'prosentin',
  'aste',
  'asteen',
  'korko',
  'työttömyys',
  'koron',
  'toteutuma',
  'toteuma',
  '%',
];

export function isShareWord(word: string): boolean {
  return SHARES.some((share) => word.endsWith(share));
}

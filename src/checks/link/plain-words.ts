/** Words that may stand beside a figure without making it another one. */

const GROUPS: readonly RegExp[] = [
  // "On noin", "mikä merkitsee", "eli"
  /^(?:on|ovat|oli|olivat|ollut|olleet|mikä|joka|se|siinä|missä|jossa|heitä|heidän|niitä|niiden|niistä|vastaa|tarkoittaa|merkitsee)$/,
  /^(?:ja|mutta|kun|joten|eli|ts|yhteensä|noin|n|verran|suurui.*|alle|yli|mukaan|mukai.*|nähden|arvioi.*|merki.*|varattu)$/,
  // Numbers and units
  /^(?:\d+|tuhat.*|milj.*|m|t|te|euro.*|prosent.*|kappaletta|kpl|henkilöä|hlö|vuotia.*|.*määr.*)$/,
  // The budget by its short names
  /^(?:ta|mta|tpe|alkuperäi.*|muutet.*|muutettu)$/,
  // The year and its first half
  /^(?:koko|vuode(?:n|sta|lle|lta)|vuonna|vuoteen|vuotta|ajalta|aikana|asti|siitä|jälkeen|mennessä|loppuun|lopussa|päättyessä)$/,
  /^(?:kuu.*|.*kuussa|.*kuun|tammi.*|alkuvuo.*|puolivuo.*|puolivä.*|ensimmäi.*|.*kau(?:den|della))$/,
];

export function isBesideFigure(word: string): boolean {
  return GROUPS.some((words) => words.test(word));
}

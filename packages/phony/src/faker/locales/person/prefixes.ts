import type { PersonEntryDefinition } from '../../definitions/LocaleDefinition.ts';

/**
 * What stands before names in a letter or on a door: of women, of men, of both, by the code of the locale (written down by the
 * contributors). In Chinese such words follow the name; in Japanese and Korean too, where, as in faker, the English ones stand in.
 */
const PACKED = `
ar:السيدة,الآنسة,الدكتورة|السيد,الدكتور
bg:г-жа,г-ца|г-н|д-р,проф.
bn_BD:মিসেস,মিস|মিস্টার,জনাব|ড.,ডা.
cs_CZ:paní|pan|Ing.,Mgr.,MUDr.,JUDr.,PhDr.,RNDr.,doc.
da:fr.|hr.|dr.
de:Frau|Herr|Dr.,Prof.,Prof. Dr.
el:Κυρία,Δεσποινίς|Κύριος|Δρ.
en:Ms.,Mrs.,Miss|Mr.|Dr.,Prof.
es:Sra.,Srta.,Dra.,D.ª|Sr.,Dr.,D.
et:pr,prl|hr|dr
fa:خانم|آقای|دکتر,مهندس
fi:rouva,neiti|herra|tri,prof.
fr:Mme,Mlle|M.|Dr,Pr,Me
he:גב׳|מר|ד״ר,פרופ׳
hi:श्रीमती,सुश्री,कुमारी|श्री|डॉ.,प्रो.
hr:gđa,gđica|g.|dr.,prof.
hu:||Dr.,Prof.,id.,ifj.
hy:տիկին,օրիորդ|պարոն
id_ID:Ibu,Nyonya,Nona|Bapak|Dr.,Prof.,Ir.,Drs.
is:frú|herra|dr.,próf.
it:Sig.ra,Sig.na,Dott.ssa,Prof.ssa|Sig.,Dott.,Prof.|Ing.,Avv.
ka_GE:ქალბატონი|ბატონი|დოქტორი
lt:ponia,panelė|ponas|dr.,prof.
lv:||Dr.,Prof.
nb_NO:fru,frk.|herr|dr.,prof.
nl:Mevr.|Dhr.|Dr.,Drs.,Ir.,Ing.,Prof.
pl:Pani|Pan|dr,mgr,inż.,prof.
pt_BR:Sra.,Srta.,Dra.,Profa.|Sr.,Dr.,Prof.
pt_PT:Sra.,Dra.,Eng.ª,Prof.ª|Sr.,Dr.,Eng.º,Prof.
ro:Dna,D-ra|Dl|Dr.,Prof.,Ing.
ru:г-жа|г-н|д-р,проф.
sk:pani|pán|Ing.,Mgr.,MUDr.,JUDr.,PhDr.,RNDr.,doc.
sl_SI:ga.,gdč.|g.|dr.,mag.,prof.
sr_RS_latin:gđa,gđica|g.|dr,prof.
sv:fru,fröken|herr|dr,prof.
ta_IN:திருமதி,செல்வி|திரு|முனைவர்
th:นาง,นางสาว|นาย|ดร.
tr:Bayan|Bay|Dr.,Prof. Dr.,Doç. Dr.,Av.
uk:пані|пан|д-р,проф.
ur:محترمہ,بیگم|محترم,جناب|ڈاکٹر
vi:Bà,Cô|Ông|TS.,GS.,BS.`;

let lines: Map<string, string> | undefined;

/** What stands before names; null where such words follow the name, undefined where the locale has none of its own. */
export function prefixes(code: string): PersonEntryDefinition<string> | null | undefined {
  if (code.startsWith('zh')) return null;
  lines ??= new Map(
    PACKED.trim()
      .split('\n')
      .map((line) => line.split(':') as [string, string]),
  );
  const line = lines.get(code);
  if (line === undefined) return undefined;
  const [female = [], male = [], generic = []] = line.split('|').map((texts) => (texts === '' ? [] : texts.split(',')));
  if (female.length === 0) return { generic };
  return generic.length === 0 ? { female, male } : { female, male, generic };
}

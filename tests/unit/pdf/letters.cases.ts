import type { WrittenFont } from './write-pdf';

export type LettersCase = {
  readonly what: string;
  readonly fonts: readonly WrittenFont[];
  /** Lines of the page with the number of their font; the first is the title. */
  readonly lines: readonly (readonly [text: string, font: number])[];
  readonly expected: string;
};

const roman = { name: 'Times-Roman', map: 'unicode' } as const;
const vnTime = { name: 'ABCDEF+.VnTime', map: 'latin1' } as const;
const vnTimeH = { name: 'ABCDEF+.VnTimeH', map: 'latin1' } as const;
const unnamed = { name: 'ABCDEF+F4', map: 'latin1' } as const;
const vni = { name: 'VNI-Times', map: 'latin1' } as const;

const TCVN3 = [
  'Th\u00ad\u00eang trùc HuyÖn ñy giao c¸c x· rµ so¸t 1.240 hé nghÌo, thùc hiÖn trong',
  'n¨m 2004; tû lÖ hé nghÌo ph¶i gi¶m 3,5% so víi ®Çu n¨m.',
] as const;
const READ =
  'Thường trực Huyện ủy giao các xã rà soát 1.240 hộ nghèo, thực hiện trong năm 2004; tỷ lệ hộ nghèo phải giảm 3,5% so với đầu năm.';
const VNI = [
  'Thöôøng tröïc Huyeän uûy giao caùc xaõ raø soaùt 1.240 hoä ngheøo, thöïc hieän trong',
  'naêm 2004; tyû leä hoä ngheøo phaûi giaûm 3,5% so vôùi ñaàu naêm.',
] as const;

const VISCII = [
  'Thß¶ng trñc Huy®n üy giao các xã rà soát 1.240 hµ nghèo, thñc hi®n trong',
  'nåm 2004; tÖ l® hµ nghèo phäi giäm 3,5% so v¾i ð¥u nåm.',
] as const;

export const LETTERS_CASES: readonly LettersCase[] = [
  {
    what: 'TCVN3 by the name of its font; "ư" is a soft hyphen there, and a font in H draws capitals',
    fonts: [vnTime, vnTimeH],
    lines: [
      ['th«ng b¸o', 1],
      [TCVN3[0], 0],
      [TCVN3[1], 0],
    ],
    expected: `THÔNG BÁO\n${READ}`,
  },
  {
    what: 'TCVN3 by its letters where the font has no name; a short heading in a second font goes with it',
    fonts: [unnamed, { ...unnamed, name: 'ABCDEF+F5' }],
    lines: [
      ['KÕt qu¶ gi¶m nghÌo', 1],
      [TCVN3[0], 0],
      [TCVN3[1], 0],
    ],
    expected: `Kết quả giảm nghèo\n${READ}`,
  },
  {
    what: 'capitals of TCVN3 that were typed as a capital and a small letter with its mark',
    fonts: [vnTime],
    lines: [
      ['Uñy ban nh©n d©n x·', 0],
      [TCVN3[0], 0],
      [TCVN3[1], 0],
    ],
    expected: `Ủy ban nhân dân xã\n${READ}`,
  },
  {
    what: 'VNI by the name of its font, capitals too',
    fonts: [vni],
    lines: [
      ['KEÁT QUAÛ ÑÔØI SOÁNG', 0],
      [VNI[0], 0],
      [VNI[1], 0],
    ],
    expected: `KẾT QUẢ ĐỜI SỐNG\n${READ}`,
  },
  {
    what: 'VNI by its letters where the font has no name',
    fonts: [unnamed],
    lines: [
      ['Keát quaû giaûm ngheøo', 0],
      [VNI[0], 0],
      [VNI[1], 0],
    ],
    expected: `Kết quả giảm nghèo\n${READ}`,
  },
  {
    what: 'Unicode in a font with the name of an old one is left alone',
    fonts: [{ ...roman, name: 'ABCDEF+.VnTimeH' }],
    lines: [
      ['Kết quả giảm nghèo', 0],
      ['Rà soát 1.240 hộ nghèo, nhiệt độ 25°C, diện tích 300 m², giá « thị trường ».', 0],
    ],
    expected: 'Kết quả giảm nghèo\nRà soát 1.240 hộ nghèo, nhiệt độ 25°C, diện tích 300 m², giá « thị trường ».',
  },
  {
    what: 'a language of western Europe is none of the old encodings',
    fonts: [roman],
    lines: [
      ['Rapport annuel', 0],
      ['Le français, la forêt, où a reçu 12 élèves; für Köln, Düsseldorf, Überlegungen.', 0],
    ],
    expected: 'Rapport annuel\nLe français, la forêt, où a reçu 12 élèves; für Köln, Düsseldorf, Überlegungen.',
  },
  {
    what: 'decomposed letters, ligatures, wide spaces and marks of lists from symbol fonts',
    fonts: [roman],
    lines: [
      ['Kết quả'.normalize('NFD'), 0],
      ['\uf0b7\u2003Tỷ lệ hộ nghèo giảm 3,5%, ﬁle và oﬃce dùng chung.'.normalize('NFD'), 0],
    ],
    expected: 'Kết quả\n• Tỷ lệ hộ nghèo giảm 3,5%, file và office dùng chung.',
  },
  {
    what: 'VISCII by its letters, in a font without a name, and by the name of its font',
    fonts: [unnamed, { name: 'VISCII-Times', map: 'latin1' }],
    lines: [
      ['Kªt quä giäm nghèo', 1],
      [VISCII[0], 0],
      [VISCII[1], 0],
    ],
    expected: `Kết quả giảm nghèo\n${READ}`,
  },
];

/**
 * What is found in a sentence: kind and name of each mention in order, " < " before the one it lies in.
 * Sentences are written for the test; the places are real unless the case says otherwise.
 */
export const MENTIONS: readonly { text: string; found: readonly string[]; why: string }[] = [
  { text: 'Đảng bộ xã Bằng Luân tổ chức đại hội.', found: ['xã Bằng Luân'], why: 'kind and name' },
  {
    text: 'Tại thị trấn Phố Ràng, huyện Bảo Yên, tỉnh Lào Cai có mưa.',
    found: ['thị trấn Phố Ràng < huyện Bảo Yên', 'huyện Bảo Yên < tỉnh Lào Cai', 'tỉnh Lào Cai'],
    why: 'each in the next',
  },
  {
    text: 'Xã Hải Lựu (Sông Lô) về đích sớm.',
    found: ['xã Hải Lựu < huyện Sông Lô', 'huyện Sông Lô'],
    why: 'the district in brackets without its kind, known to contain the commune',
  },
  {
    text: 'Sáp nhập 3 xã: Bằng Luân, Bằng Doãn và Phúc Lai.',
    found: ['xã Bằng Luân', 'xã Bằng Doãn', 'xã Phúc Lai'],
    why: 'one kind for a list',
  },
  {
    text: 'Các phường Âu Lâu, Nam Cường và xã Trấn Yên họp.',
    found: ['phường Âu Lâu', 'phường Nam Cường', 'xã Trấn Yên'],
    why: 'the list ends at the next kind',
  },
  {
    text: 'Chủ tịch UBND xã Khe Mòn Thượng Nguyễn Văn Tám phát biểu.',
    found: ['xã Khe Mòn Thượng'],
    why: 'a name the data does not have (invented), cut where the person begins',
  },
  {
    text: 'Ông Trần Văn Bình, Chủ tịch UBND xã Nguyễn Thị Lan.',
    found: [],
    why: 'a person after the kind is no commune',
  },
  { text: 'xã biên giới Mường Khương đón khách', found: ['xã Mường Khương'], why: 'words between kind and name' },
  { text: 'Huyện ủy Bảo Yên họp', found: ['huyện Bảo Yên'], why: 'an office names its unit' },
  { text: 'TP. Lào Cai và TX Sa Pa', found: ['thành phố Lào Cai', 'thị xã Sa Pa'], why: 'abbreviations' },
  { text: 'ĐẢNG ỦY XÃ BẢO HÀ\nSố: 12-TB/ĐU', found: ['xã Bảo Hà'], why: 'a shouted heading' },
  {
    text: 'ĐẢNG ỦY XÃ KHE MÒN THƯỢNG\nSố: 12-TB/ĐU',
    found: ['xã Khe Mòn Thượng'],
    why: 'shouted and unknown: up to the end of its line',
  },
  { text: 'Hợp tác xã Bảo Hà thu mua chè', found: [], why: 'a co-operative is no commune' },
  { text: 'Theo Báo Lào Cai đưa tin', found: [], why: 'a newspaper is no place' },
  { text: 'Bà Nguyễn Thái Nguyên trình bày', found: [], why: 'part of a person’s name' },
  { text: 'Đường dây 500kV Lào Cai - Vĩnh Yên đi qua', found: [], why: 'the name of a line between two places' },
  { text: 'học tập tư tưởng Hồ Chí Minh', found: [], why: 'the President, not the city' },
  { text: 'doanh nghiệp ở TP Hồ Chí Minh', found: ['thành phố Hồ Chí Minh'], why: 'the city has its kind' },
  { text: 'giữ vững hòa bình. Hòa Bình là khát vọng', found: [], why: 'peace' },
  { text: 'toàn xã 5 năm qua có 20 hộ', found: [], why: 'a number after xã is no name' },
  { text: 'phường 5 và phường 12 họp dân', found: ['phường 5', 'phường 12'], why: 'numbered wards' },
  { text: 'Tin, ảnh: P.V', found: [], why: 'initials' },
  {
    text: 'phát triển kinh tế - xã hội Lào Cai',
    found: ['tỉnh Lào Cai'],
    why: 'xã hội is society; a bare province is a place',
  },
  {
    text: 'Du lịch Cao Bằng tăng mạnh',
    found: ['tỉnh Cao Bằng'],
    why: 'a province needs no introduction',
  },
  {
    text: 'Nà Phặc Thượng hôm nay\nXã Nà Phặc Thượng có 12 thôn.',
    found: ['xã Nà Phặc Thượng', 'xã Nà Phặc Thượng'],
    why: 'the title is bare, the text introduces the name (invented)',
  },
  { text: 'Lê Bảo Yên kể lại', found: [], why: 'an unintroduced bare name is not taken' },
];

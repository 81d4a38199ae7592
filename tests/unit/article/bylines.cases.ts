/** A printed line → who wrote it, what post they hold, where it was taken from. All null: the line is no byline. */
export type BylineCase = {
  readonly line: string;
  readonly writer: string | null;
  readonly role?: string;
  readonly source?: string;
  readonly why: string;
};

export const bylineCases: readonly BylineCase[] = [
  { line: 'Lò Thị Mai', writer: 'Lò Thị Mai', why: 'a name' },
  { line: 'PHƯƠNG NGA', writer: 'PHƯƠNG NGA', why: 'in capitals' },
  { line: 'P.Y', writer: 'P.Y', why: 'initials' },
  { line: 'Tin ảnh: Lò Thị Mai', writer: 'Lò Thị Mai', why: 'two words of a label with nothing between them' },
  { line: 'Tin bài: Lò Thị Mai', writer: 'Lò Thị Mai', why: 'the same' },
  { line: 'Tin + ảnh: Lò Thị Mai', writer: 'Lò Thị Mai', why: 'a plus between them' },
  { line: 'Người đưa tin: Lò Thị Mai', writer: 'Lò Thị Mai', why: 'whom a portal calls a messenger' },
  { line: 'Cộng tác viên: Lò Thị Mai', writer: 'Lò Thị Mai', why: 'what the writer is to the paper, with a colon' },
  { line: 'Tin bài liên quan: Hội chợ', writer: null, why: 'the label goes on' },
  { line: 'H.T.N.', writer: 'H.T.N.', why: 'initials keep their point' },
  { line: 'P.V', writer: 'P.V', why: 'pen name of a desk' },
  { line: 'Tin, ảnh: P.Y', writer: 'P.Y', why: 'news and picture by one' },
  { line: 'Tin và ảnh: Hoàng Vân', writer: 'Hoàng Vân', why: '"và"' },
  { line: 'Bài, ảnh: CAO HẠNH', writer: 'CAO HẠNH', why: 'story and picture' },
  { line: 'Bài: Thu Hà - Ảnh: Đức Minh', writer: 'Thu Hà', why: 'the photographer is no writer' },
  { line: 'Thực hiện: Mai Anh', writer: 'Mai Anh', why: 'done by' },
  { line: 'Mai Anh (thực hiện)', writer: 'Mai Anh', why: 'done by, in brackets' },
  { line: 'Hà Thu (tổng hợp)', writer: 'Hà Thu', why: 'compiled' },
  { line: 'Lê Hoa tổng hợp', writer: 'Lê Hoa', why: 'compiled, without a sign' },
  { line: 'LÒ MAI lược ghi.', writer: 'LÒ MAI', why: 'taken down, without a sign' },
  { line: 'MAI ANH - NGỌC LÂM', writer: 'MAI ANH, NGỌC LÂM', why: 'two writers' },
  { line: 'NHÓM PHÓNG VIÊN: Mai Anh – Ngọc Lâm', writer: 'Mai Anh, Ngọc Lâm', why: 'a team that is named' },
  { line: 'Nội dung: Kim Ngân', writer: 'Kim Ngân', why: 'the words of a long story' },
  {
    line: 'Tin, ảnh: H’Mai Niê – Công chức Văn hóa xã',
    writer: 'H’Mai Niê',
    role: 'Công chức Văn hóa xã',
    why: 'the post behind a dash',
  },
  { line: 'Ảnh và lời: Kim Ngân', writer: 'Kim Ngân', why: 'who photographed and wrote' },
  { line: 'Ảnh, lời: Kim Ngân', writer: 'Kim Ngân', why: 'the same with a comma' },
  { line: 'Viết bởi Mai Anh', writer: 'Mai Anh', why: 'Joomla' },
  { line: 'Bởi', writer: null, why: 'the label alone' },
  { line: 'Thiết kế: Ngọc Lâm', writer: null, why: 'a designer' },
  {
    line: 'Tin, ảnh: Mai Anh - Phòng Văn hóa - Xã hội',
    writer: 'Mai Anh',
    role: 'Phòng Văn hóa - Xã hội',
    why: 'the department behind a dash',
  },
  { line: 'Mai Anh - Ngọc Lâm', writer: 'Mai Anh, Ngọc Lâm', why: 'a second writer is no department' },
  { line: 'Ảnh tiếp theo', writer: null, why: 'a button' },
  { line: 'Mai Anh, Ngọc Lâm và Vàng A Pó', writer: 'Mai Anh, Ngọc Lâm, Vàng A Pó', why: 'three writers' },
  { line: 'Mai Anh (TTXVN)', writer: 'Mai Anh', source: 'TTXVN', why: 'source in brackets' },
  {
    line: 'Nông Văn Páo (Bí thư Đảng ủy xã)',
    writer: 'Nông Văn Páo',
    role: 'Bí thư Đảng ủy xã',
    why: 'post kept apart',
  },
  { line: 'Mai Anh • Ngọc Lâm', writer: 'Mai Anh, Ngọc Lâm', why: 'two writers beside a bullet' },
  { line: 'Theo TTXVN', writer: null, source: 'TTXVN', why: 'source only' },
  {
    line: '(Theo Nông thôn ngày nay)',
    writer: null,
    source: 'Nông thôn ngày nay',
    why: 'in brackets a source may have small words',
  },
  {
    line: 'Theo Mai Anh/Nông thôn ngày nay',
    writer: null,
    source: 'Mai Anh/Nông thôn ngày nay',
    why: 'behind a slash the paper',
  },
  { line: 'Nhóm tác giả: Thu Hà- Mai Anh- Ngọc Lâm', writer: 'Thu Hà, Mai Anh, Ngọc Lâm', why: 'dashes on one side' },
  { line: 'Y-Nhuân', writer: null, why: 'a dash inside a name parts nothing' },
  { line: 'Phóng viên: Mai Anh - Quay phim: Ngọc Lâm', writer: 'Mai Anh', why: 'who holds the camera is no writer' },
  { line: 'PV: Mai Anh', writer: 'Mai Anh', why: 'what the writer is to the paper, with a colon' },
  { line: 'Lược ghi: Mai Anh', writer: 'Mai Anh', why: 'the deed before the name' },
  { line: 'Viết bài: Mai Anh', writer: 'Mai Anh', why: 'label of a portal' },
  { line: 'Bút ký: Mai Anh', writer: 'Mai Anh', why: 'the kind of story as a label' },
  { line: 'Ghi chép của MAI ANH', writer: 'MAI ANH', why: 'the kind of story, and whose it is' },
  { line: 'Ký kết của hai bên', writer: null, why: 'words that begin like such a kind' },
  { line: 'Nội dung và hình ảnh: Mai Anh', writer: 'Mai Anh', why: 'content and pictures' },
  { line: 'Bài: Mai Anh Ảnh: Ngọc Lâm', writer: 'Mai Anh', why: 'nothing between the writer and the photographer' },
  { line: 'Mai Anh (CTV)', writer: 'Mai Anh', why: 'a contributor is no source' },
  { line: 'Mai Anh (b/s)', writer: 'Mai Anh', why: 'shorthand for who compiled it' },
  { line: 'Tác giả: Cô giáo Mai Anh', writer: 'Mai Anh', why: 'a calling' },
  { line: 'Nguồn: muongsang.gov.vn', writer: null, source: 'muongsang.gov.vn', why: 'an address as source' },
  { line: 'Theo muongsang.gov.vn', writer: null, source: 'muongsang.gov.vn', why: 'an address without a colon' },
  {
    line: 'Theo Báo điện tử Mường Sáng',
    writer: null,
    source: 'Báo điện tử Mường Sáng',
    why: 'a house has small words',
  },
  { line: 'Theo Sở Y tế, số ca mắc giảm', writer: null, why: 'a sentence that names its source' },
  { line: 'Theo kế hoạch năm nay', writer: null, why: 'words without brackets' },
  {
    line: 'Nguồn: Cổng TTĐT Chính phủ',
    writer: null,
    source: 'Cổng TTĐT Chính phủ',
    why: 'behind a colon a source may have small words',
  },
  { line: 'Nguồn: vốn vay ưu đãi của tỉnh', writer: null, why: 'a source is written as a name' },
  { line: '(Theo TTXVN)', writer: null, source: 'TTXVN', why: 'a source in brackets' },
  { line: 'PV Lò Thị Mai', writer: 'Lò Thị Mai', why: 'what the writer is to the paper' },
  { line: 'CTV Hà Thu', writer: 'Hà Thu', why: 'what the writer is to the paper' },
  { line: 'Ảnh: Mai Anh', writer: null, why: 'a photographer' },
  { line: 'Tin tổng hợp', writer: null, why: 'a section' },
  { line: 'Sở Tài chính tổng hợp', writer: null, why: 'an office that puts figures together' },
  { line: 'Báo Lào Cai', writer: null, why: 'the newspaper' },
  { line: 'UBND xã Bản Phố', writer: null, why: 'an office' },
  { line: 'Nơi nhận', writer: null, why: 'foot of a document' },
  { line: 'Theo dõi Báo trên Google News', writer: null, why: '"theo dõi" is follow' },
  { line: 'Đại hội bế mạc vào chiều cùng ngày.', writer: null, why: 'a sentence' },
  { line: 'admin', writer: null, why: 'an account' },
];

export const closingCases: readonly {
  readonly why: string;
  readonly lines: readonly string[];
  readonly writer: string | null;
  readonly role?: string;
  readonly source?: string;
}[] = [
  { why: 'last line', lines: ['Xã phấn đấu về đích sớm.', 'Lò Thị Mai'], writer: 'Lò Thị Mai' },
  {
    why: 'a link to the origin below',
    lines: ['Hết bài.', 'Văn Tú', 'Nguồn: https://bao.example.vn/x-1.html'],
    writer: 'Văn Tú',
  },
  {
    why: 'post on its own line',
    lines: ['Xã sẽ phát triển.', 'Nông Văn Páo', '(Bí thư Đảng ủy, Chủ tịch UBND xã Bản Phố)'],
    writer: 'Nông Văn Páo',
    role: 'Bí thư Đảng ủy, Chủ tịch UBND xã Bản Phố',
  },
  { why: 'reprinted', lines: ['Giá còn tăng.', 'Theo Mai Anh', 'VnBáo'], writer: 'Mai Anh', source: 'VnBáo' },
  {
    why: 'signer of a notice',
    lines: ['Giao các chi bộ thực hiện.', 'T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ', 'Vàng A Pó'],
    writer: null,
  },
  { why: 'recipients', lines: ['Nơi nhận:', '- Như trên,', '- Lưu VP.', 'Vàng A Pó'], writer: null },
  {
    why: 'buttons and appeals below a labelled byline',
    lines: ['Hết bài.', 'Mai Anh (thực hiện)', 'Bạn thấy bài viết thế nào?', 'Gửi câu hỏi cho bác sĩ'],
    writer: 'Mai Anh',
  },
  { why: 'a bare name above other lines', lines: ['Hết bài.', 'Mai Anh', 'Bạn thấy bài viết thế nào?'], writer: null },
  {
    why: 'credits of a long story',
    lines: ['Hết bài.', 'Nội dung: Mai Anh', 'Ảnh: Ngọc Lâm', 'Thiết kế: Vàng A Pó', '05/02/2026'],
    writer: 'Mai Anh',
  },
  {
    why: 'label and name set apart by style alone',
    lines: ['Hết bài.', 'Nội dungMai Anh', 'ẢnhNgọc Lâm', 'Đồ họaLinh Chi'],
    writer: 'Mai Anh',
  },
  {
    why: 'label and name on lines of their own',
    lines: ['Hết bài.', 'Nội dung', 'Mai Anh', 'Ảnh: Ngọc Lâm'],
    writer: 'Mai Anh',
  },
  { why: 'no byline', lines: ['Xã phấn đấu về đích sớm.', 'Đại hội thành công tốt đẹp.'], writer: null },
];

/**
 * Words directly before a number that make it a label, a rank or a part of a name, never an amount:
 * "Nghị quyết số 28", "lần thứ 5", "quốc lộ 279", "bão số 3", "Trung ương 4", "lớp 9".
 */
export const LABEL_BEFORE: readonly string[] = [
  ...(
    'số thứ lần khóa hạng xếp_hạng mức cấp điều khoản mục phần chương bài kênh quận trang hình bảng nhóm tốp top ' +
    'loại đợt'
  ).split(' '),
  ...'vòng tầng giải khối lớp quốc_lộ tỉnh_lộ đường_tỉnh hương_lộ huyện_lộ cao_tốc đường_số ql dt đt tl hl km'.split(
    ' ',
  ),
  ...'trung_ương tổ khu đề_án nghị_quyết chỉ_thị nghị_định thông_tư quyết_định công_văn kết_luận hiến_pháp kế_hoạch_số'.split(
    ' ',
  ),
  ...'chuyên_án ban_chỉ_đạo mức_độ báo_động cấp_độ tập_đoàn sư_đoàn trung_đoàn quân_khu lữ_đoàn tiểu_đoàn đại_đội binh_đoàn vùng_cảnh_sát_biển hải_đoàn'.split(
    ' ',
  ),
  ...'mũi hiệp phút mùng mồng giai_đoạn học_kỳ chặng lượt_trận độ_tuổi tuổi_từ'.split(' '),
  ...'covid ocop iso quy_chuẩn giá_so_sánh so_sánh kỳ_họp_thứ điện_thoại đt hotline web phiên_bản windows ioffice'.split(
    ' ',
  ),
  ...'thôn bản ấp buôn xóm khóm làng phường tổ_dân_phố khu_phố khu_vực bến kho cụm'.split(' '),
  ...'thủ_đô_mở_rộng pl tuyến_số lô ô đội phân_đội chi_nhánh cầu_số vành_đai đường_vành_đai nhà_số công_nghiệp fm'.split(
    ' ',
  ),
].map((phrase) => phrase.replaceAll('_', ' '));

/**
 * Labels that may also stand before a real amount: then a unit after the number decides
 * ("lớp 24 học sinh" no label, "mức 67,8%" no label).
 */
export const WEAK_LABELS: ReadonlySet<string> = new Set(
  (
    'số mức cấp khối lớp tổ khu thôn bản ấp buôn xóm khóm làng phường khu_phố tổ_dân_phố bến kho cụm lần loại ' +
    'phần khóa đội lô mục giải vòng bảng km kết_luận quyết_định so_sánh trung_ương nghị_quyết'
  )
    .split(' ')
    .map((phrase) => phrase.replaceAll('_', ' ')),
);

/** After a small number: slogans and model names ("3 rõ", "7 dám", "4 tại chỗ", "5 cùng", "3 trong 1", "2 cấp"). */
export const SLOGAN_AFTER: ReadonlySet<string> = new Set(
  (
    'rõ dám không có sạch tại cùng tốt biết bám trước giảm tăng nhất chống thật hóa đúng đủ cấp sao trong xây ' +
    'trên an bao mặt một gốc in1'
  ).split(' '),
);

/** Unit-like words after a number that are no amount of anything reported. */
export const NOT_UNITS: ReadonlySet<string> = new Set(
  'tuổi độ sao cấp bậc g k v kv d cc inch bit rõ dám cùng nhất sạch tháng giờ phút giây năm tuần quý thế thập'.split(
    ' ',
  ),
);

/** Names in quotation marks or after these words may contain a number: "Đề án trồng 1 tỷ cây xanh". */
export const NAME_OPENERS: readonly string[] = [
  'đề án',
  'chương trình',
  'phong trào',
  'chiến dịch',
  'cuộc vận động',
  'chuyên đề',
  'chủ đề',
  'mô hình',
  'phương châm',
  'kế hoạch',
  'dự án',
  'cuộc thi',
  'hội thi',
  'công trình',
  'câu lạc bộ',
];

/** Lower-case words that cannot be the thing counted, so that a bare number before them stays unmarked. */
export const NOT_NOUNS: ReadonlySet<string> = new Set(
  (
    'và với của là có được đã đang sẽ để đến tới từ trong ngoài trên dưới tại ở theo do bởi vì nên thì mà như ' +
    'cho về vào ra lên xuống ' +
    'còn cũng rất quá lại này đó kia ấy nay hay hoặc so bằng đạt tăng giảm vượt chiếm ước khoảng gần hơn tức gồm ' +
    'nhưng khi nếu sau trước giữa ' +
    'phải cần bị không chưa chỉ mới vẫn đều đầu cuối trở thứ lần số vừa cùng qua bình tính trung nhất rưỡi trong ' +
    'mỗi các những một hai ba bốn hiện'
  ).split(' '),
);

import { list } from './list';

/** Words that say the amounts after them are to be reached. */
export const TARGET_CUES: readonly string[] = [
  ...list(
    'phấn đấu, mục tiêu, đặt mục tiêu, đề ra mục tiêu, đặt chỉ tiêu, đặt ra chỉ tiêu, đặt ra các chỉ tiêu, ' +
      'chỉ tiêu cụ thể, các chỉ tiêu chủ yếu, các chỉ tiêu cụ thể',
  ),
  ...list(
    'một số chỉ tiêu, các chỉ tiêu, chỉ tiêu phấn đấu, chỉ tiêu chủ yếu, quyết tâm, phải từ, phải đạt, cần đạt, ' +
      'phải hoàn thành, yêu cầu, đề nghị, kế hoạch đặt ra',
  ),
  ...list(
    'theo kế hoạch, kế hoạch năm, nhiệm vụ năm, phương hướng, định hướng, tầm nhìn, giao chỉ tiêu, được giao, ' +
      'hướng tới, hướng đến, kỳ vọng',
  ),
  ...list(
    'thống nhất thông qua, dự toán năm, đặt ra, kế hoạch giao, chỉ tiêu giao, giao dự toán, nhất trí thông qua, ' +
      'quyết nghị, trong thời gian tới, thời gian tới, sắp tới, tới đây',
  ),
  ...list(
    'kịch bản, phải giảm, phải tăng, phải có, đặt kế hoạch, đề ra, xác định mục tiêu, mục tiêu đến, chậm nhất, ' +
      'đề án đặt mục tiêu, nhiệm kỳ tới, nhiệm kỳ mới, những năm tới, năm tới, giai đoạn tới',
  ),
];

/** Words of a plan in passing: they hold for their own sentence, the next one reports again. */
export const WEAK_TARGET_CUES: readonly string[] = list(
  'đăng ký kết nạp, đăng ký xây, đăng ký xây dựng, đăng ký thực hiện, đăng ký trồng, đăng ký giúp, cần thêm, ' +
    'cần bổ sung, cần đầu tư, mong có, mong được, mong muốn có, kiến nghị bố trí, kiến nghị bổ sung, ' +
    'kiến nghị hỗ trợ, khi hoàn thành, sau khi hoàn thành, khi đi vào hoạt động, khi đi vào vận hành, ' +
    'khi đưa vào khai thác, khi vận hành, khi khai thác, sẽ, có thể đạt, có thể lên, có thể tăng, có thể giảm, ' +
    'có thể thu, dự kiến, đề xuất, đích của, đại hội giao, nghị quyết giao, tỉnh giao, huyện giao, ' +
    'trung ương giao, thành phố giao, muốn vậy, để đạt, nhằm đạt, cần giải ngân, phải giải ngân, cần thu, ' +
    'phải thu, cần huy động, phải hoàn thành, cần hoàn thành, phải nộp, từ nay đến, từ nay tới, ' +
    'thời gian còn lại, những tháng còn lại, có kế hoạch, toàn tỉnh có kế hoạch, toàn xã có kế hoạch, ' +
    'toàn huyện có kế hoạch, cả nước có kế hoạch, lên kế hoạch, cam kết thu mua, cam kết bao tiêu, ' +
    'cam kết đầu tư, cam kết hỗ trợ, cam kết cung cấp, dự tính, theo lộ trình, theo đề án, theo dự thảo, ' +
    'dự định, dự trù, đang xin, chúng tôi xin, xin kinh phí, xin hỗ trợ, xin mở rộng, có ý định, ấp ủ, kiến nghị trung ương, kiến nghị tỉnh, ' +
    'kiến nghị chính phủ, kiến nghị bộ, kiến nghị ubnd, kiến nghị hđnd, xin chủ trương, đặt lộ trình, ' +
    'lộ trình đến, lộ trình từ, sang năm, kiến nghị lắp, kiến nghị xây, kiến nghị đầu tư, kiến nghị cấp, ' +
    'kiến nghị tăng, kiến nghị nâng, kiến nghị mở, kiến nghị tuyển, muốn có, muốn đạt, muốn tăng, muốn đưa, ' +
    'dự báo, theo dự báo, khả năng lên, khả năng đạt, khả năng tăng, khả năng vượt, khả năng có, có thể về, ' +
    'có thể chạm, có thể vượt, có thể còn, có thể xuống, có thể mất, có thể gây, có thể thiếu, có thể lên tới, ' +
    'có thể lên mức, có thể đạt mức, phương án sơ tán, phương án di dời, phương án huy động, ' +
    'phải kết nạp, phải giải quyết việc làm, phải trồng, phải tuyển, phải xây dựng, phải xây, phải huy động, ' +
    'phải kéo giảm, phải đào tạo, phải phát triển, phải vận động, phải nâng, phải đưa, phải xóa, ' +
    'tập trung giải ngân, theo quy hoạch, ' +
    'muốn giảm, muốn grdp, muốn tăng trưởng, những tháng cuối năm, các tháng cuối năm',
);

/** Words that say the amounts after them were reported. */
export const FIGURE_CUES: readonly string[] = [
  ...list(
    'đã, đạt được, hiện, hiện nay, hiện có, hiện tại, đến nay, tính đến nay, tính đến, cho đến nay, tới nay, ' +
      'nhiệm kỳ qua, nhiệm kỳ vừa qua, thời gian qua, những năm qua, vừa qua, năm qua',
  ),
  ...list('trước đó, trước đây, năm ngoái, năm trước, ước thực hiện, thực hiện đạt, ước đạt, qua phân loại, vẫn còn'),
  ...list(
    'mới chỉ, nhưng mới, song mới, mới được, chỉ mới, mới giải ngân, mới hoàn thành, mới bàn giao, ' +
      'mới thực hiện, chỉ đạt, mới đạt, mới có, tổng kết, nhìn lại, từ đầu năm đến nay, nhờ đó, ' +
      'giờ mới, nay mới, giờ chỉ, nay chỉ, giờ mới chỉ, nay mới chỉ, ' +
      'năm tới nay, đầu năm tới nay, từ đầu năm tới nay, năm tới giờ, từ đầu năm tới giờ',
  ),
  ...list(
    'ngay sau hội nghị, ngay sau đại hội, ngay sau lễ, ngay sau đó, dịp này, dịp lễ này, dịp tết này, ' +
      'nhân dịp này, đại hội bầu, hội nghị bầu, đại hội đã bầu, bầu ban chấp hành, chỉ định ban chấp hành, ' +
      'công bố quyết định, được thành lập trên cơ sở, hợp nhất từ, trong khi, thực tế, bây giờ, hạn chế :, ' +
      'tồn tại :, khó khăn :',
  ),
  ...list('theo báo cáo, theo thống kê'),
];

/** Words that report where nothing was planned before them: "phấn đấu đến năm 2030 toàn xã có 12 sản phẩm" stays a plan. */
export const WEAK_FIGURE_CUES: readonly string[] = [
  ...list(
    'kết quả, trong nhiệm kỳ, ghi nhận, báo cáo, thống kê, kết thúc, sau hơn, đang, nổi bật là, lũy kế, bắt đầu từ',
  ),
  // "chia sẻ về kế hoạch sắp tới, ông Nam cho biết: …"
  ...list('cho biết, cho hay, chia sẻ, thông tin thêm'),
  ...list('được đầu tư, đang có, toàn tỉnh có, toàn xã có, toàn huyện có, toàn phường có, cả nước có'),
];

/** "đạt và vượt chỉ tiêu", "hoàn thành mục tiêu": a target noun after one of these is a result spoken of. */
export const REACHED_BEFORE: ReadonlySet<string> = new Set(
  'đạt vượt thành lợi hiện so với bằng vượt nhiều hết số theo của các toàn qua và'.split(' '),
);

/** Nouns of a plan: directly left of the amount they make it a target ("kế hoạch 2.300 ha", "dự toán giao 4.000 tỷ"). */
export const PLAN_NOUNS: readonly string[] = [
  'kế hoạch',
  'kh',
  'chỉ tiêu',
  'mục tiêu',
  'dự toán',
  'nghị quyết',
  'chỉ tiêu nghị quyết',
  'chỉ tiêu kế hoạch',
  'kế hoạch năm',
  'kế hoạch giao',
  'kế hoạch đề ra',
  'chỉ tiêu giao',
  'dự toán giao',
  'chỉ tiêu đề ra',
  'mục tiêu đề ra',
  'mục tiêu nghị quyết',
];

/** Verbs between which a plan noun is the yardstick, not what is set: "vượt 12% kế hoạch", "vượt chỉ tiêu nghị quyết 2,65%". */
export const YARDSTICK_VERBS: ReadonlySet<string> = new Set(
  'vượt đạt bằng so với hơn tăng giảm thấp cao hụt'.split(' '),
);

/** Compounds that contain a cue word and are none: "thực *hiện*", "phát *hiện*". */
export const NO_CUES: readonly string[] = list(
  'nêu rõ, ghi rõ, năm học mới, đạt yêu cầu, đáp ứng yêu cầu, theo yêu cầu, bảo đảm yêu cầu, đảm bảo yêu cầu, yêu cầu kỹ thuật, ' +
    'yêu cầu bồi thường, yêu cầu công việc, được giao quản lý, được giao phụ trách, được giao khoán, ' +
    'được giao đất, được giao rừng, được giao bảo vệ, được giao giữ, được giao trông coi, được giao chăm sóc, ' +
    'được giao canh giữ, các chỉ tiêu này, các chỉ tiêu trên, các chỉ tiêu đó, các chỉ tiêu ấy, các mục tiêu trên, lên tới đây, về tới đây, đến tới đây, ra tới đây, ' +
    'vào tới đây, kiểm tra thực tế, khảo sát thực tế, đi thực tế, tham quan thực tế, trải nghiệm thực tế, ' +
    'thực tế sản xuất, thực tế ảo, thuế phải nộp, số phải nộp, tiền phải nộp, số phải thu, khoản phải thu, ' +
    'khoản phải nộp, nợ phải thu, nợ phải nộp, như nghị quyết đã, như kế hoạch đã, như đã, phải thu hồi, ' +
    'cần thu hồi, phải thu gom, cần thu gom, cần thu hút, ký cam kết, bản cam kết, đề nghị thanh toán, ' +
    'đề nghị quyết toán, đề nghị xét, đề nghị công nhận, đề nghị khen thưởng, đề nghị giải quyết, đề nghị cấp, ' +
    'đơn đề nghị, hồ sơ đề nghị, số tiền đề nghị, văn bản đề nghị, chứng chỉ, chứng chỉ đạt, tín chỉ đạt, ' +
    'năng suất dự kiến, sản lượng dự kiến, năng suất bình quân dự kiến, chương trình mục tiêu, ' +
    'chương trình mục tiêu quốc gia, mục tiêu quốc gia, đầu tư theo kế hoạch, bảo đảm theo kế hoạch, đảm bảo theo kế hoạch, đạt theo kế hoạch, hoàn thành theo kế hoạch, đúng theo kế hoạch, ' +
    'thực hiện, thể hiện, xuất hiện, ' +
    'hiện hành, phát hiện, biểu hiện, tái hiện, hiện đại, hiện đại hóa, hiện tượng, hiện vật, hiện trường, hiện trạng, ' +
    'trung tâm dự báo, đài dự báo, cục dự báo, bản tin dự báo, công tác dự báo, dự báo thời tiết, ' +
    'dự báo khí tượng, vượt dự báo, như dự báo, so với dự báo, cao hơn dự báo, thấp hơn dự báo, dự báo viên, ' +
    'nghiên cứu dự báo, năng lực dự báo, dự báo cháy, cấp dự báo, phê duyệt phương án sơ tán, ' +
    'hiện thực, hiện hữu, hiện diện, hội nghị tổng kết, sự quyết tâm, với quyết tâm cao, với quyết tâm của, ' +
    'với quyết tâm chính trị, bằng quyết tâm, nhờ quyết tâm, quyết tâm chính trị của, quyết tâm của, ' +
    'tinh thần quyết tâm, ý chí quyết tâm, đã qua đào tạo, đã qua chế biến, đã qua sơ chế, đã qua xử lý, ' +
    'đã qua sử dụng, đã nghỉ hưu',
);

/** Openers of a heading that say what follows; the first one found decides. They stand in headings only. */
export const HEADING_CUES: readonly (readonly [string, 'figure' | 'target'])[] = [
  ...list('kết quả, đánh giá, tình hình, thực trạng, tồn tại, hạn chế, khó khăn, thành tựu, những con số').map(
    (phrase) => [phrase, 'figure'] as const,
  ),
  ...list(
    'nhiệm vụ, nhiệm vụ trọng tâm, nhiệm vụ và giải pháp, giải pháp, chỉ tiêu, phương hướng, kế hoạch, mục tiêu, ' +
      'lộ trình, định hướng',
  ).map((phrase) => [phrase, 'target'] as const),
];

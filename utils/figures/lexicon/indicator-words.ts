import { wordTable } from '@/utils/text';
import { list } from './list';

/**
 * Verbs that tie what is measured (left) to the amount (right): "tỷ lệ hộ nghèo *còn* 4%".
 * `state`: the left side is the indicator; `have`: the right side is, when there is one ("xã *có* 12 sản phẩm OCOP");
 * `increase`, `decrease`: the amount is the change itself; `rise`, `fall`: it is where the change ended ("giảm *còn* 4%").
 */
export type LinkType = 'state' | 'have' | 'increase' | 'decrease' | 'exceed';

const every = <Type>(type: Type, phrases: string): readonly (readonly [string, Type])[] =>
  phrases.split(',').map((phrase) => [phrase.trim(), type] as const);

export const LINK_VERBS: readonly (readonly [string, LinkType])[] = [
  ...every(
    'state' as const,
    [
      'đạt, đạt được, là, còn, chiếm, chiếm tỷ lệ, với tỷ lệ, mang về, bằng, ở mức, còn ở mức, chỉ còn ở mức, ' +
        'chỉ ở mức, giữ ở mức, ổn định ở, ' +
        'ổn định ở mức, ở, tương đương, chạm ngưỡng, chạm mốc, cán mốc, cán đích, dao động, dao động từ, ' +
        'dao động ở mức, dao động quanh mức, phổ biến, phổ biến từ, phổ biến ở mức, ở mức từ, dao động quanh, ' +
        'dao động quanh mốc, dao động trong khoảng, dao động nhiều nhất ở mức, dao động nhiều nhất ở phân khúc, ' +
        'ở phân khúc, trồi sụt quanh mốc, trồi sụt quanh mức, trồi sụt quanh ngưỡng, đi ngang ở mức, ' +
        'đi ngang quanh mức, đi ngang quanh mốc, loanh quanh mức, loanh quanh mốc, xoay quanh mức, xoay quanh mốc, ' +
        'neo quanh mức, nằm trong, nằm trong khoảng, nằm ở mức, nằm quanh mức, neo cao ở mức, neo ở ngưỡng',
      'lên, lên tới, lên đến, lên mức, xuống, xuống còn, xuống mức, tăng lên, tăng lên mức, tăng lên tới, ' +
        'tăng lên đến, tăng đột biến đạt, tăng mạnh đạt, tăng vọt lên, giảm xuống mức, hạ xuống mức, nâng lên mức, giảm còn, giảm xuống, ' +
        'giảm xuống còn, còn lại, chỉ còn, đạt mức, đạt mốc',
      'rớt còn, rớt xuống, rớt xuống còn, tụt còn, tụt xuống, tụt xuống còn, hạ còn, hạ xuống còn, rơi xuống, ' +
        'vọt lên, nhảy lên, leo lên, bật lên, nhích lên, đẩy lên, kéo còn, kéo xuống, kéo xuống còn, kéo giảm xuống, ' +
        'rút ngắn còn, rút ngắn xuống còn, thu hẹp còn, lùi về, trở về mức',
      'duy trì ở mức, duy trì, giữ vững, giữ ổn định, đứng ở mức, dừng ở, rút, rút từ, rút xuống, rút còn, gấp, tăng gấp, ' +
        'hoàn thành đạt, thực hiện đạt, đạt tỷ lệ, tỷ lệ đạt',
      'trị giá, tổng trị giá, đạt giá trị, giảm chỉ còn, tăng từ, giảm từ, nâng lên, hạ xuống, nâng từ, đạt từ, ' +
        'ổn định, đạt con số, vượt mốc, vượt ngưỡng, vượt con số, tăng đạt, giảm đạt, tức, tức là, thực hiện được, ' +
        'ghi nhận, đo được, lên hơn, vào khoảng',
      'niêm yết tại mức, niêm yết ở mức, được niêm yết tại mức, được niêm yết ở mức, được niêm yết, niêm yết ở, ' +
        'giao dịch tại mức, giao dịch ở mức, giao dịch quanh mức, giao dịch quanh, được giao dịch ở mức, tại mức, ' +
        'quanh mức, quanh mốc, quanh ngưỡng, neo ở mức, chốt ở mức, được bán với giá, giảm về, giảm về mức, về mức, về còn, trở lại mức',
      'nhiều nhất với, cao nhất với, lớn nhất với, thấp nhất với, đông nhất với, dẫn đầu với, đứng đầu với, ' +
        'dẫn đầu toàn tỉnh với, đứng đầu toàn tỉnh với, dẫn đầu cả nước với, đứng đầu cả nước với, cao gấp, ' +
        'nhiều gấp, lớn gấp, nâng tổng số lên, nâng lên thành, kéo giảm còn, kéo giảm xuống còn, đạt trung bình, ' +
        'đạt bình quân, đạt đỉnh, ước đạt, ước thực hiện, ước tính, ước, dự kiến đạt, dự kiến, sót, sót lại, còn sót, còn sót lại, rớt còn chừng',
    ].join(', '),
  ),
  ...every('have' as const, 'có, gồm, bao gồm, gồm có, hiện có, có tới, có đến, có thêm'),
  ...every(
    'increase' as const,
    'tăng, tăng thêm, nâng thêm, tăng trưởng, cao hơn, nhiều hơn, tăng hơn, tăng khoảng, tăng bình quân, ' +
      'tăng so với cùng kỳ, nhích, tăng cao hơn, nhanh hơn, nhanh hơn cùng kỳ, cao hơn cùng kỳ, nhiều hơn cùng kỳ, ' +
      'đắt hơn, tăng mạnh nhất, tăng mạnh nhất với, tăng cao nhất, tăng cao nhất với, tăng nhanh nhất, ' +
      'tăng nhanh nhất với, tăng nhiều nhất, tăng nhiều nhất với, tăng mạnh với, nhích thêm, đội thêm, ' +
      'tăng tiếp, tăng vọt, bật tăng, tăng đột biến, với mức tăng, với tốc độ tăng, tương đương mức tăng, tương đương với mức tăng, ' +
      'tương ứng mức tăng, tương ứng với mức tăng',
  ),
  ...every(
    'decrease' as const,
    'giảm, giảm bớt, giảm được, thấp hơn, ít hơn, kém, hụt, giảm sâu, giảm bình quân, kéo giảm, cắt giảm, ' +
      'giảm so với cùng kỳ, thấp hơn so với cùng kỳ, sụt, sụt giảm, hụt thu, chậm hơn, chậm hơn cùng kỳ, ' +
      'thấp hơn cùng kỳ, ít hơn cùng kỳ, chậm, rẻ hơn, giảm mạnh nhất, giảm mạnh nhất với, giảm nhiều nhất, ' +
      'giảm nhiều nhất với, giảm sâu nhất, giảm sâu nhất với, giảm cao nhất, giảm nhanh nhất với, giảm mạnh với, cắt giảm được, ' +
      'rớt, tụt, giảm tiếp, giảm thêm, bốc hơi, với mức giảm, tương đương mức giảm, tương đương với mức giảm',
  ),
  ...every('exceed' as const, 'vượt, vượt trên, vượt hơn, vượt xa'),
];

/** Words around a link that carry no content: skipped when they stand between the indicator and the amount. */
export const AUXILIARIES: readonly string[] = [
  ...list(
    'đã, đang, sẽ, cần, phải, mới, chỉ, vẫn, cũng, đều, lại, hiện, nay, được, bị, đã được, vừa được, cơ bản, mỗi năm, ' +
      'hằng năm, hàng năm, mỗi tháng, hằng tháng, hàng tháng, tiếp tục, nốt',
  ),
  ...list(
    'ước, ước tính, dự ước, thực hiện, tối đa, tối thiểu, phấn đấu, quyết tâm, lần lượt, trong đó, riêng, cả, tất cả, toàn bộ, mỗi',
  ),
  ...list(
    'có lúc, có thời điểm, từ, tới, mạnh, nhẹ, nhanh, sâu, thêm, khá, đồng loạt, cứ, tổng cộng, vỏn vẹn, ' +
      'bình quân mỗi năm, trung bình mỗi năm, bình quân hằng năm, bình quân mỗi tháng',
  ),
  ...list(
    'thì, lần đầu, lần đầu tiên, chính thức, đã chính thức, những, tới những, đến những, cả thảy, tất thảy, ' +
      'tính đến nay, đến nay, tới nay, đến giờ, lúc này, hôm nay, tính đến cuối tháng, đến cuối tháng, ' +
      'tính đến thời điểm này, đến thời điểm này, liên tục, dần, dần dần, nhanh chóng, bất ngờ, bỗng',
  ),
  ...list('xong, ổn định, nhất là, trong số đó, hiện nay, có thể, dự báo, khả năng'),
  ...list(
    'theo, ít ra, tương ứng, tương ứng với, tương đương, so với cùng kỳ, so với kế hoạch, so với chỉ tiêu, so với năm trước',
  ),
];

/** Nouns that open an indicator: such a left side is complete without what follows the amount. */
export const INDICATOR_HEADS: readonly string[] = [
  ...list(
    'tỷ lệ, tỷ trọng, tỷ suất, tốc độ, mức tăng, mức giảm, mức độ, mức, tổng, tổng số, tổng sản phẩm, tổng mức, ' +
      'tổng vốn, tổng thu, tổng chi, tổng kinh phí',
  ),
  ...list(
    'nhiệt độ, nền nhiệt, số, số lượng, số vốn, số tiền, số thu, số người, số hộ, thu nhập, thu ngân sách, chi ngân sách, ' +
      'thu nội địa, doanh thu, doanh số, giá trị, kim ngạch, sản lượng',
  ),
  ...list(
    'diện tích, năng suất, dân số, mật độ, quy mô, công suất, chỉ số, hệ số, độ, độ che phủ, lượng, lượt, vốn, ' +
      'nguồn vốn, kinh phí, dư nợ, nợ xấu, huy động vốn',
  ),
  ...list(
    'ngân sách, đàn, bình quân, cơ cấu, giá, tỷ giá, giảm nghèo, chi phí, thuế, lợi nhuận, tăng trưởng, tốc độ tăng, ' +
      'đầu tư công, vốn đầu tư, thiệt hại, nhu cầu, trữ lượng, điểm, điểm số',
  ),
  ...list(
    'lãi, lãi ròng, lời, lợi nhuận trước thuế, nợ thuế, nợ đọng, nợ xấu, nợ quá hạn, nợ khoanh, tích lũy, tiền lương, tiền công, ' +
      'tiền thưởng, giá vốn, cước, khấu hao, thời gian, khối lượng, mực nước, chiều dài, chiều rộng, chiều cao, ' +
      'tuổi thọ, tiền, mức thu, mức sống, mức lương, lương, hộ nghèo',
  ),
  ...list(
    'xuất khẩu, nhập khẩu, lượng khách, grdp, gdp, iip, cpi, fdi, tổng nguồn, nguồn lực, tổng nguồn lực, tổng diện tích, tổng đàn',
  ),
];

/** Words that begin with the noun of a measurement and measure nothing: "*tổng* hợp", "*lương* thực". */
export const NOT_INDICATOR_HEADS: readonly string[] = list(
  'giá hiện hành, giá so sánh, giá thực tế, giá cố định, tổng hợp, tổng kết, tổng duyệt, tổng công ty, tổng cục, tổng bí thư, số hóa, số liệu, số điện thoại, ' +
    'giá như, lương thực, lương tâm, tiền lệ, tiền đề, tiền thân, tiền phong, điểm trường, điểm cầu, ' +
    'điểm du lịch, điểm đến, điểm sáng, điểm mới, điểm nóng, điểm nghẽn, vốn là, vốn dĩ, đàn ông, đàn bà, ' +
    'đàn anh, độ tuổi, quy mô hộ, mức thu hút',
);

/** Sectors: they open an indicator too, but also stand in the middle of one ("doanh thu từ du lịch, dịch vụ"). */
export const SECTOR_HEADS: readonly string[] = list(
  'nông nghiệp, công nghiệp, dịch vụ, thương mại, du lịch, khách, lao động, lâm nghiệp, thủy sản',
);

/**
 * Heads that name only the dimension: alone they need their topic ("năng suất" of the rice just spoken of). Counted on the
 * articles read: behind another amount of the sentence a careful reader adds the topic to "giá" 12 times in 14, to "số
 * tiền" 4 in 4, to "số vốn", "trọng lượng", "thu nhập" each time; not to "doanh thu" (4 in 17) or "dân số", which stand alone.
 */
export const BARE_HEADS: ReadonlySet<string> = new Set([
  ...list('năng suất, năng suất bình quân, sản lượng, tổng sản lượng, diện tích, tổng diện tích, tổng đàn, quy mô'),
  ...list('công suất, tổng công suất, tỷ lệ, mức, kế hoạch, chỉ tiêu, dự toán'),
  ...list('giá, giá bán, giá bán bình quân, giá thu mua, giá trị, tổng giá trị, trị giá, chi phí, cước'),
  ...list(
    'kinh phí, tổng kinh phí, vốn, số vốn, tổng vốn, tổng số vốn, số tiền, tổng số tiền, tổng mức đầu tư, mức đầu tư',
  ),
  ...list('mức hỗ trợ, thu nhập, số, tổng số'),
  ...list('trọng lượng, tổng trọng lượng, khối lượng, tổng khối lượng, nặng, dài, chiều dài, tổng chiều dài'),
]);

/** Ends of a distribution: alone they need what was distributed ("thấp nhất 1,2 triệu đồng"). */
export const EXTREME_WORDS: readonly string[] = [
  'cao nhất',
  'thấp nhất',
  'nhiều nhất',
  'ít nhất',
  'lớn nhất',
  'nhỏ nhất',
  'bình quân',
  'trung bình',
];

/** Words that open many a phrase: that two of them share one makes them no parallel. */
export const GENERIC_OPENERS: ReadonlySet<string> = new Set(
  'có và của hộ xã tỉnh các số đã được cho với trên từ tỷ tổng thu chi vốn giá người dân hàng sản đảng cán'.split(' '),
);

/** Dimensions that a following bare topic shares: "diện tích lúa 6.120 ha, ngô 2.825 ha". */
export const SHARED_HEADS: ReadonlySet<string> = new Set([
  'diện tích',
  'sản lượng',
  'năng suất',
  'thiệt hại',
  'tỷ trọng',
  'lượng mưa',
  'tốc độ tăng',
  'giá',
  'giá bán',
  'doanh thu',
  'kim ngạch',
  'dư nợ',
  'tỷ lệ',
  'nhu cầu',
  'công suất',
  'mức thưởng',
  'tiền thưởng',
  'mức phạt',
  'mức đóng',
  'phụ cấp',
  'học phí',
  'lệ phí',
  'giá vé',
]);

/** Words that begin a predicate, so that the noun before it is elided: "…, hoàn thành tốt nhiệm vụ đạt 11,82%". */
export const PREDICATE_STARTS: ReadonlySet<string> = new Set(
  'được cho có đạt bị hoàn không tham sử là thuộc tsvm chưa đã đang nộp đủ'.split(' '),
);

/** Verbs that after an amount begin a predicate ("60% *nuôi* theo hướng công nghệ cao"), but before it a topic of their own. */
export const PREDICATE_VERBS: ReadonlySet<string> = new Set(['nuôi', 'ứng', 'áp']);

/** Words before the indicator that do not belong to it, dropped from its left end. */
export const LEADING_WORDS: readonly string[] = [
  ...list(
    'và, còn, riêng, nơi, một trong, là một trong, một trong số, trong đó, ngoài ra, đồng thời, ngược lại, ' +
      'nhìn chung, đáng chú ý, đáng mừng, đáng mừng là, mừng nhất là, tiếp đến là, tiếp đó là, kế đến là, ' +
      'chủ yếu là, chủ yếu, phổ biến là, tương tự, thực tế, cùng thời điểm, hơn thế, vì vậy, do vậy, vì thế, ' +
      'tính riêng, tính đến, bên cạnh, ngược lại là, cao điểm, theo đó, nhờ đó, qua đó, từ đó, tuy nhiên, song, ' +
      'bên cạnh đó, cùng với đó, đặc biệt là, nổi bật, nổi bật là, cụ thể, dẫn đầu là, cao nhất là, thấp nhất là, ' +
      'cá biệt, trong số đó',
  ),
  ...list(
    'phấn đấu, mục tiêu, quyết tâm, nâng, đưa, giữ, giữ vững, duy trì, giữ ổn định, cơ bản, có, về, tập trung, ' +
      'tiếp tục, mới, nay, đặt mục tiêu, cả, hiện, hiện nay, đến nay',
  ),
  ...list(
    'đầu vụ, giữa vụ, cuối vụ, cuối năm, chính vụ, cùng kỳ, cả năm, cả quý, cả vụ, cả đợt, trước mắt, dự báo, sang, ' +
      'bước sang, với, cùng, cùng với, gồm, bao gồm, như, là, thì, mà, nên, để, nhằm, đã, đang, sẽ, cũng, được, ' +
      'cũng chỉ, mới chỉ, chỉ mới, bảo đảm, đảm bảo, góp phần, phấn đấu đến, trong khi, trong khi đó, do đó',
  ),
  ...list(
    'cả nước, từ đầu vụ, từ đầu mùa, từ đầu đợt, trong, nhưng, tức, tức là, như vậy, như thế, ước, ước tính, ước đạt, kết quả, kết quả là, chỉ tiêu, chỉ tiêu về, ' +
      'các chỉ tiêu, xa hơn, muốn vậy, nhất là, thêm, hơn nữa, mặt khác',
  ),
  ...list(
    'yêu cầu, quy định, đề nghị, khuyến khích, còn lại, còn lại là, giảm, tăng, kéo giảm, kiểm soát, khống chế, ' +
      'lũy kế, tính chung, cộng dồn, mỗi ngày, bình quân mỗi ngày, mỗi năm, hằng năm, hàng năm, mỗi tháng, ' +
      'lộ trình, đặt ra lộ trình, hết năm, hết tháng, hết quý, ngày thường, ngày lễ, ngày cuối tuần, ' +
      'bắt đầu với, khởi đầu với, kế hoạch là, kế hoạch năm là, kế hoạch cả năm là, từ đầu mùa mưa, từ đầu mùa khô, từ đầu mùa lũ, từ đầu mùa bão, ' +
      'hằng tháng, hàng tháng, bình quân mỗi tháng, bình quân mỗi năm, trung bình mỗi năm, phải, cần, sớm, ' +
      'dự kiến, vượt, cho biết, cho hay, cho thấy, sau, qua, qua kiểm tra, qua rà soát, qua giám sát, qua thanh tra, qua tuần tra, ' +
      'qua thống kê, qua khảo sát, trừ chi phí, trừ các chi phí, trừ hết chi phí, sau khi trừ chi phí, theo, theo kế hoạch, đại diện cho, đại diện, ' +
      'thay mặt cho, thay mặt, có sự tham dự của, tại, ở, đạt, cơ bản đạt, của, cho, thời gian tới, ' +
      'trong thời gian tới, thời gian qua, thời gian này, trong thời gian này, những năm gần đây, những năm qua, ' +
      'dịp này, dịp, vào dịp, trong dịp, nhân dịp, đợt này, mấy hôm nay, vụ này, trung bình mỗi tháng, ' +
      'trung bình mỗi ngày, mỗi tuần, đặt chỉ tiêu, đặt kế hoạch, đề ra, đề ra mục tiêu, đề ra chỉ tiêu, đặt ra, ' +
      'đặt ra mục tiêu, xác định mục tiêu, đăng ký, quyết liệt, từng bước, chú trọng, chí ít, có tới, có đến, ' +
      'đã có, hiện có, đang có, vẫn còn, song, tuy, dù, mặc dù, hết niên độ, niên độ, mỗi sáng, mỗi chiều, ' +
      'mỗi đêm, mỗi sớm, cuối quý, đầu quý, cuối kỳ, đầu kỳ, đối với, về số lượng, ngày trước, trước kia, trước đây, giờ, ' +
      'bây giờ, đến giờ, hồi, có nơi, cục bộ, nổi lên là, nổi lên, điển hình, điển hình là, chỉ riêng, trong số, ' +
      'trong tổng số, trong tổng, đặt kịch bản, kịch bản, vừa, vừa mới, mới đây, ngay, ngay trong, ngay từ, ' +
      'gần như, hầu hết, tính ra, ngay sau, có khoảng, có lúc, cộng lại, gộp lại, chia ra, đều, cũng đều, mốc, ' +
      'nhưng đều, mỗi vụ, mỗi đợt, mỗi lứa, mỗi chuyến, mỗi lần, mỗi ca, có thể, nhờ vậy, bởi vậy, vì thế mà, ' +
      'trong số này, trong số ấy, số này, đồng ý, ban đầu, lúc đầu, khởi đầu, thoạt đầu, buổi đầu, những, cả thảy, ' +
      'hết thảy, tất thảy, khiến, tương đương, tương đương với, nếu, nếu muốn, chẳng hạn, ví như, có trong tay, trong tay, ' +
      'có thời điểm, tại thời điểm, quy ra, quy đổi ra, bất ngờ, đột ngột, nghị định quy định, luật quy định, ' +
      'nghị quyết quy định, thông tư quy định, quyết định quy định, ' +
      'thế nhưng, vậy mà, thế mà, ấy vậy mà, đổi lại, ngặt nỗi, có điều, cho nên, kế đó là, ' +
      'kế tiếp là, kế là, tiếp theo là, sau đó là, tiếp sau là, đứng thứ hai là, rồi đến, rồi tới, xếp sau là',
  ),
];

/** What nature did: "*mưa đá* làm tốc mái 89 nhà". */
export const NATURAL_AGENTS: readonly string[] = list(
  'mưa lũ, mưa lớn, mưa đá, mưa dông, dông lốc, lốc xoáy, lũ quét, lũ ống, thiên tai, hỏa hoạn, bão, cơn bão, ' +
    'trận lũ, trận lũ quét, trận mưa, trận mưa đá, trận lốc, cơn lốc, đợt mưa lũ, trận động đất, vụ cháy, ' +
    'vụ hỏa hoạn',
);

/** Who did it, not what is measured: dropped from the left end when more follows. */
export const SUBJECTS: readonly string[] = [
  ...list(
    'các cơ quan, các cơ quan chức năng, các lực lượng, các lực lượng chức năng, lực lượng, toàn xã, toàn huyện, ' +
      'toàn tỉnh, toàn thành phố, toàn phường, toàn thị trấn, toàn thị xã, toàn quốc, cả nước, cả tỉnh, cả huyện, ' +
      'cả xã, toàn vùng, toàn ngành',
  ),
  ...list(
    'xã, huyện, tỉnh, phường, thị trấn, thành phố, thị xã, địa phương, đơn vị, ngành, địa bàn, trên địa bàn, ' +
      'trên địa bàn tỉnh, trên địa bàn xã, trên địa bàn huyện',
  ),
  ...list(
    'các xã, các địa phương, các đơn vị, các ngành, các cấp, các ngành chức năng, chính quyền, bà con, nhân dân, ' +
      'người dân, nông dân, ngư dân, hội viên, lực lượng chức năng, cơ quan chức năng',
  ),
  ...list(
    'trên địa bàn thành phố, trên địa bàn phường, trên địa bàn toàn tỉnh, đảng bộ, đảng bộ xã, đảng bộ tỉnh, ' +
      'đảng bộ huyện, đảng ủy, tỉnh ủy, huyện ủy, thành ủy, thị ủy, ubnd, ubnd tỉnh, ubnd xã, ubnd huyện',
  ),
  ...list(
    'cả hệ thống, hđnd, mttq, công ty, nhà trường, trường, bệnh viện, bệnh viện đa khoa, bệnh viện đa khoa tỉnh, ' +
      'bệnh viện đa khoa khu vực, trung tâm y tế, công an, công an tỉnh, bộ đội biên phòng, quân khu, ' +
      'doanh nghiệp, hợp tác xã, trung tâm',
  ),
  ...list(
    'gia đình ông, gia đình bà, gia đình anh, gia đình chị, nhà ông, nhà bà, nhà anh, nhà chị, nhà tôi, ' +
      'vợ chồng anh, vợ chồng ông, vợ chồng chị, bản tôi, thôn tôi, xã tôi, cả bản, cả thôn, cả ấp, cả buôn, ' +
      'cả làng, cả phường, cả tổ, tòa án, tòa án hai cấp, tand, vksnd, tand hai cấp, viện kiểm sát, ' +
      'ngành kiểm sát, cơ quan điều tra, hội đồng xét xử, ban chỉ đạo, ban tổ chức, ban quản lý',
  ),
  ...list(
    'chính phủ, thủ tướng chính phủ, quốc hội, diêm dân, bà con nông dân, bà con nhân dân, nhà vườn, ' +
      'các nhà vườn, chủ vườn, tiểu thương, chị em, chị em phụ nữ, đoàn công tác, các thầy thuốc, cán bộ chiến sĩ, ' +
      'tình nguyện viên, tuổi trẻ, đoàn viên thanh niên, các cấp hội, các cấp bộ đoàn, tỉnh đoàn, huyện đoàn, ' +
      'xã đoàn, thành đoàn, đoàn thanh niên, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội liên hiệp phụ nữ, ' +
      'mặt trận tổ quốc, các đoàn thể, đại hội, hội nghị, chúng tôi, tôi, gia đình tôi, họ, gia đình, mình, ông, bà, anh, chị, nhà nước, ' +
      'trung ương, việt nam, nước ta, dự án, công trình, niên vụ vừa rồi, giá, tòa, toà, toà án, ' +
      'đoàn kiểm tra, đoàn liên ngành, đoàn thanh tra, đoàn giám sát, tổ công tác, tổ kiểm tra, ' +
      'cảnh sát giao thông, cảnh sát biển, biên phòng, kiểm lâm, hải quan, quản lý thị trường, ' +
      'thường trực hđnd, thường trực đảng ủy, ban thường vụ, thanh tra tỉnh, thanh tra sở, thanh tra huyện, làng, ' +
      'người làng, dân làng, người dân địa phương, lâm phần, toàn lâm phần, cả vùng, vùng này, toàn khu vực, cả khu vực, ' +
      'ngày hội, chi nhánh, phòng giao dịch',
  ),
];

/** Who acts, or what is measured: "*hội viên* giúp nhau" acts, "*hội viên* khá, giàu chiếm 61%" is measured. */
export const POPULATIONS: ReadonlySet<string> = new Set(
  list(
    'hội viên, nông dân, ngư dân, người dân, nhân dân, doanh nghiệp, hợp tác xã, trường, công ty, dự án, ' +
      'công trình, gia đình',
  ),
);

/** Words that begin with one for who acts, and are none. */
export const NOT_SUBJECTS: readonly string[] = list(
  'xã hội, xã viên, xã luận, ngành nghề, ngành hàng, trường học, trường hợp, trường lớp, tỉnh lộ, huyện lộ, ' +
    'họ hàng, họ tên, bà mẹ, đơn vị sự nghiệp, đơn vị máu, dự án phát triển, công ty cổ phần, giá trị, giá bán, ' +
    'giá thành, hợp tác xã hoạt động, người dân tộc, đồng bào dân tộc, làng nghề, làng xã, làng văn hóa, ' +
    'xã đặc biệt khó khăn, xã khó khăn, xã biên giới, xã vùng cao, xã vùng sâu, xã vùng xa, xã bãi ngang, ' +
    'xã hải đảo, xã miền núi, xã nghèo, xã khu vực, xã an toàn khu',
);

/** Verbs of telling: what they tell follows, who tells stands before. */
export const TELLING_VERBS: readonly string[] = list(
  'lưu ý, dẫn chứng, chia sẻ, bộc bạch, tâm sự, phấn khởi, hồ hởi, khoe, kể, nhẩm tính, tính toán, phân tích, ' +
    'giải thích, thông tin thêm, thừa nhận, trăn trở, băn khoăn, bày tỏ, quả quyết, quán triệt, chỉ rõ',
);

/** What stands right of these belongs to the amount, what stands left is story. */
export const CUTS_BEFORE: readonly string[] = [
  'cho biết',
  'cho hay',
  'nêu rõ',
  'có kế hoạch',
  'lên kế hoạch',
  'nhấn mạnh',
  'khẳng định',
  'rằng',
  'thì',
  'nên',
  'khiến',
  'đã làm',
  'làm',
  'trong đó có',
  'trong đó',
  'gồm',
  'mục tiêu',
  'phấn đấu',
  'xác định',
  'nhận định',
  'dự báo',
  'yêu cầu',
  'đề nghị',
  'kiến nghị',
  'dự định',
  'thống nhất',
  'cho thấy',
  'ghi nhận',
  'tương ứng',
  'thông qua',
  'để',
  'nhằm',
  'giúp',
  'với',
  'cùng với',
  'mà',
  'rồi',
  'từ đó',
  'nhờ đó',
  'qua đó',
  'nơi',
  'nhưng',
  'dẫn đến',
  'mở phiên sơ thẩm',
  'mở phiên phúc thẩm',
  'mở phiên tòa',
  'mở phiên toà',
  'mở phiên tòa sơ thẩm',
  'mở phiên toà sơ thẩm',
];

/** End of the words right of the amount. */
export const RIGHT_STOPS: ReadonlySet<string> = new Set(
  (
    'với so tăng giảm đạt chiếm để do nhờ nhằm còn nhưng khi nên đang đã sẽ từ theo qua bằng trở vào vượt gấp ' +
    'thì mà song hoặc ' +
    'tương gồm như hiện trong trên tại ở là đến tới cùng nếu bởi giúp góp lên xuống đồng_thời rồi này đó nay vừa ' +
    'đại_diện tùy trừ ck svck'
  ).split(' '),
);

/** Stop words that are half of a compound: "xuống *cấp*", "trở *lại* trường", "theo *dõi*". */
export const RIGHT_COMPOUNDS = wordTable<ReadonlySet<string>>({
  xuống: new Set(['cấp', 'giống', 'đồng']),
  lên: new Set(['lớp', 'men', 'sàn', 'ngôi']),
  trở: new Set(['lại', 'về']),
  theo: new Set(['dõi', 'học', 'nghề', 'đạo', 'đuổi']),
  tăng: new Set(['huyết', 'cường', 'gia', 'ca', 'thân', 'giá']),
  giảm: new Set(['nghèo', 'tốc', 'giá', 'sút']),
  giúp: new Set(['đỡ']),
  góp: new Set(['vốn', 'đất', 'ý', 'sức', 'công']),
  vượt: new Set(['khó', 'tuyến', 'lũ', 'ngục']),
  tại: new Set(['chỗ', 'ngũ', 'chức', 'cấp']),
  trên: new Set(['chuẩn']),
  chiếm: new Set(['đoạt', 'dụng', 'giữ']),
  tới: new Set(['trường']),
  đến: new Set('trường lớp viện khám dự thăm tham làm đăng từ học'.split(' ')),
  ở: new Set(['bán', 'lại', 'tạm', 'nhờ', 'thuê', 'trọ', 'nhà', 'cấp']),
  bằng: new Set(['khen', 'cấp', 'lái']),
  qua: new Set(['đào', 'sử', 'tập']),
  sẽ: new Set([]),
  hiện: new Set(['đại', 'trường', 'vật']),
  trong: new Set(['độ', 'diện', 'nước', 'lộ', 'danh']),
  vào: new Set(['chung', 'vòng', 'đảng']),
  là: new Set(['người', 'nữ', 'đồng', 'dân', 'hộ']),
  từ: new Set(['thiện']),
  như: new Set([]),
});

/**
 * Prepositions that belong to the verb or noun before them, not to the next clause: "hộ *sống nhờ* bốc xếp", "cụm *đi vào*
 * hoạt động", "hộ *nằm trong* vùng sạt lở", "nguồn *thu từ* đất".
 */
export const GOVERNED = wordTable<ReadonlySet<string>>({
  vào: new Set('đi đưa gia tư dụng rơi nhập thuộc dựa tham'.split(' ')),
  trong: new Set('nằm sống sinh ở hưởng'.split(' ')),
  trên: new Set('nằm sống chạy mọc'.split(' ')),
  ở: new Set('sống nằm trú đóng trọ nhà đất chỗ nơi'.split(' ')),
  tại: new Set('sống nằm trú đóng'.split(' ')),
  bằng: new Set('sống làm xây lợp chạy đi dạy'.split(' ')),
  nhờ: new Set(['sống']),
  từ: new Set('đến phát về thu nhập vốn làm biến trở'.split(' ')),
  đến: new Set('quan đi'.split(' ')),
  tới: new Set(['quan']),
  với: new Set('gắn kết hợp tác xúc cận mặt'.split(' ')),
  theo: new Set('đi'.split(' ')),
  lên: new Set('vươn đi chuyển'.split(' ')),
  xuống: new Set('đi chuyển'.split(' ')),
  về: new Set('chuyển'.split(' ')),
  qua: new Set('nộp toán dịch trả bán khám tuyến nhận chi'.split(' ')),
});

/** Prepositions between a verb and the amount: "liên kết *với* 215 hộ", "bố trí chỗ ở *cho* 54 hộ". */
export const PREPOSITIONS: ReadonlySet<string> = new Set('với cho tại ở trên cùng của vào về ra trong'.split(' '));

/** Before "tăng", "giảm" these make a noun of it: "tốc độ tăng", "mức giảm". */
export const NOMINAL_BEFORE: ReadonlySet<string> = new Set('độ mức đà nhịp lệ tiêu'.split(' '));

/** After a change verb: the yardstick, not the indicator ("vượt *chỉ tiêu nghị quyết* 2,65%", "cao hơn *bình quân chung*"). */
export const YARDSTICKS: ReadonlySet<string> = new Set(
  'so chỉ kế bình mức dự nghị mục trung cùng đầu năm kỳ trước vụ tháng quý cả'.split(' '),
);

/**
 * Auxiliaries that are also the second half of a compound: after these syllables they belong to it ("phát *hiện*",
 * "chứng *chỉ*", "nông thôn *mới*").
 */
export const COMPOUND_TAILS = wordTable<ReadonlySet<string>>({
  'thực hiện': new Set(['vốn', 'trị', 'lượng']),
  hiện: new Set(['thực', 'thể', 'xuất', 'phát', 'biểu', 'tái']),
  chỉ: new Set(['chứng', 'địa', 'tín', 'tôn', 'đình', 'ba', 'kim']),
  mới: new Set(['thôn', 'trồng', 'lập', 'xây', 'làm', 'cấp', 'đổi', 'viên', 'ký', 'sinh']),
  lại: new Set(['đi', 'để', 'ở', 'còn']),
  giúp: new Set(['trợ']),
  đều: new Set(['đồng']),
  ở: new Set(['đất', 'nhà', 'chỗ', 'nơi']),
  riêng: new Set(['sầu']),
  'cơ bản': new Set(['dựng', 'cứu']),
  bằng: new Set(['mặt', 'công', 'đồng', 'cân']),
  cần: new Set(['chuyên']),
  // "thí sinh *tự do*", "trường hợp *lấn chiếm* hành lang", "*điểm đến* du lịch"
  do: new Set(['tự']),
  chiếm: new Set(['lấn', 'xâm', 'đánh']),
  đến: new Set(['điểm']),
  vào: new Set(['đầu']),
  tại: new Set(['tồn']),
  góp: new Set(['đóng', 'trả', 'quyên', 'chung']),
  đạt: new Set(['thành', 'truyền', 'diễn']),
  sâu: new Set(['biến', 'vùng', 'chuyên']),
});

/** Counted nouns that say nothing without their group: "tổ công nghệ số với 126 *thành viên*". */
export const RELATIONAL_NOUNS: ReadonlySet<string> = new Set([
  'thành viên',
  'học viên',
  'người',
  'em',
  'cháu',
  'hội viên',
]);

/** After a word for who acts these make a name of a group of it: "doanh nghiệp *trong nước*", "công ty *cổ phần*". */
export const GROUP_TAILS: ReadonlySet<string> = new Set('trong ngoài nhà tư có cổ fdi vốn vừa nhỏ xã'.split(' '));

/** Words that say nothing of what was measured: it is named with the amount after them. */
export const HOLLOW_INDICATORS: ReadonlySet<string> = new Set([
  '',
  'mức',
  'từ mức',
  'từ',
  'từ chỗ',
  'từ con số',
  'nếu',
  'trước',
  'từ tỷ lệ',
]);

/** Words that point back to what was measured before: "tỷ lệ *này* đạt 92%". */
export const POINTING_BACK: ReadonlySet<string> = new Set(['này', 'ấy', 'đó', 'nói', 'trên']);

/** Nouns that, with a word pointing back, stand for the indicator before. */
export const POINTING_NOUNS: readonly string[] = list(
  'tỷ lệ, con số, chỉ tiêu, chỉ số, số, mức, tỷ trọng, diện tích, sản lượng, tốc độ, tiêu chí, số tiền, ' +
    'số vốn, nguồn vốn, kết quả',
);

/** Counting words for persons and cases that say less than the group before "có": "đảng viên dưới 35 tuổi có 263 *đồng chí*". */
export const BARE_COUNTERS: ReadonlySet<string> = new Set([
  'đồng chí',
  'người',
  'em',
  'cháu',
  'trường hợp',
  'lượt người',
  'khẩu',
]);

/** What is done to the amount after it: between two amounts it opens the second ("62 tỷ đồng *cứng hóa* 19,3 km đường"). */
export const ACTIONS: readonly string[] = list(
  'xuống giống, cứng hóa, bê tông hóa, kiên cố hóa, nhựa hóa, xây, xây dựng, xây mới, làm, làm mới, mở, ' +
    'mở mới, mở rộng, nâng cấp, sửa chữa, tu sửa, cải tạo, duy tu, lắp, lắp đặt, trồng, trồng mới, hỗ trợ, tặng, ' +
    'trao, trao tặng, xóa, nạo vét, đắp, khoan, kéo, rải, lát, phủ, nuôi, mua, mua sắm, thực hiện, triển khai, ' +
    'đầu tư, khởi công, hoàn thành, giúp, truy thu, giám sát, hướng dẫn, tư vấn, phục vụ, quản lý, tiếp, ' +
    'tiếp đón, đón tiếp, khám bệnh, điều trị, khám chữa bệnh, cứu chữa, cấp cứu, sàng lọc, giáo dục, biên soạn, ' +
    'in, phát, phát hành, ban hành, rà soát, thẩm định, giải quyết, hòa giải, xét xử, khởi tố, triệt phá, xử lý, ' +
    'giảm, nhân rộng, liên kết, hợp đồng, tạo việc làm cho, tạo việc, tạo việc làm, tạo việc làm mới, nâng cấp, ' +
    'làm rõ, điều tra làm rõ, triệt xóa, lập biên bản, tước, giao nộp, kích hoạt, phân phối, tạm ứng, phân bổ, ' +
    'thông xe, dạy nghề, cung cấp, số hóa, thu mua, bán, xuất bán, nhập, tuyển sinh, bồi dưỡng, cho, mở, ' +
    'nhân giống, phục hồi, bảo tồn, trùng tu, tôn tạo, sưu tầm, trưng bày, khai quật, biểu diễn, tham dự, giành, ' +
    'đoạt, cho vay, giải quyết, tạo, chăm sóc, khắc phục, di dời, thu gom, xử lý, vận chuyển, tháo dỡ, ' +
    'chuyển đổi, cấp, tuyên truyền, huy động, vận động, kết nạp, đón, sản xuất, xuất khẩu, khám, phẫu thuật, ' +
    'phối hợp, tổ chức, phát hiện, bắt, bắt giữ, xử phạt, tiếp nhận, giải ngân, bàn giao, nộp, cấp phát, ' +
    'tuần tra, thành lập, tiêu thụ, chế biến, khai thác, đóng góp, ủng hộ, quyên góp, tuyển, tuyển dụng, ' +
    'đào tạo, đưa, tiêm, phun, tiêu hủy, thu hút, thu hồi, phê duyệt, chi trả, gieo, gieo trồng, thả, ra mắt, ' +
    'công nhận, kiểm tra, xử lý, tạm giữ, thu giữ, tịch thu, phạt tiền, lập biên bản, thi hành kỷ luật, kỷ luật, ' +
    'luân chuyển, cấp mới, cấp đổi, đo đạc, sơ tán, di dời, gieo cấy, thu hoạch, đào đắp, thi công, tiêm phòng, ' +
    'chiếm đoạt, bồi thường, vận động, quyên góp, thụ lý, truy tố, tuyên phạt, biểu dương, khen thưởng, ' +
    'tôn vinh, rải thảm, tặng quà, thăm, thăm hỏi, đỡ đầu, nhận đỡ đầu, bảo trợ, cho ra mắt, đưa vào, bổ sung, ' +
    'thẩm tra, thanh tra, phun khử khuẩn, cứu hộ, cứu nạn, thông quan, làm thủ tục, phối hợp bắt giữ, giải cứu, ' +
    'tiếp nhận điều trị, miễn phí, miễn giảm, cơ cấu lại, khoanh nợ, gia hạn, trợ cấp, chi trả trợ cấp, ' +
    'xét nghiệm, tầm soát, trục vớt, đấu nối, chuyển giao, lắp mới, đào tạo nghề, truyền nghề, tuyên án, ' +
    'cưỡng chế, tịch thu, niêm phong, thông luồng, lai dắt, cứu nạn, tìm kiếm, trùng tu, tu bổ, cúng dường, ' +
    'truyền giới, phong chức, lôi kéo, dụ dỗ, lừa đảo, thi hành, thi hành xong, giải thể, nhắc nhở, thu nhận, trích, ' +
    'cứu trợ, cứu trợ khẩn cấp, hỗ trợ khẩn cấp, tái hòa nhập, khoán, giao khoán, nhận khoán, chuyển tuyến, ' +
    'phát dọn, nghiệm thu, hoàn tất, ' +
    'khám xét, lấy mẫu, phẫu thuật, luân chuyển, chốt, thu về, thu vào, sáp nhập, dừng, tạm dừng, rút',
);

/** Heads of offices and firms: what stands before their first verb is who acts. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  'ban sở hội đoàn ủy cục viện ubkt mttq bhxh bch btv btc ubnd hđnd ngành kho hạt trạm đồn htx'.split(' '),
);

/** Offices whose first syllable also opens other words: "*Công an* tỉnh", but "Công tác". */
export const OFFICE_PAIRS = wordTable<ReadonlySet<string>>({
  trung: new Set(['tâm', 'ương', 'đoàn', 'học']),
  chi: new Set(['cục', 'nhánh', 'hội', 'đoàn']),
  phòng: new Set(['giáo', 'kinh', 'văn', 'giao', 'cảnh', 'nội', 'khám']),
  công: new Set(['an', 'ty', 'đoàn', 'đoàn']),
  liên: new Set(['đoàn', 'minh', 'hiệp']),
  bộ: new Set(['đội', 'chỉ', 'công', 'y', 'giáo', 'nông', 'tài', 'xây', 'nội', 'tư']),
  bệnh: new Set(['viện', 'xá']),
  trường: new Set(['thpt', 'thcs', 'tiểu', 'mầm', 'đại', 'cao', 'chính', 'phổ', 'trung']),
  ngân: new Set(['hàng']),
  tập: new Set(['đoàn']),
  tổng: new Set(['công', 'cục']),
  đảng: new Set(['bộ', 'ủy']),
  lực: new Set(['lượng']),
  điện: new Set(['lực']),
  quân: new Set(['khu', 'đội', 'chủng']),
  hợp: new Set(['tác']),
  cơ: new Set(['quan', 'sở']),
  cấp: new Set(['ủy']),
  thanh: new Set(['tra']),
  cảnh: new Set(['sát']),
  kiểm: new Set(['lâm', 'ngư']),
  hải: new Set(['quan']),
  biên: new Set(['phòng']),
  bưu: new Set(['điện']),
  tòa: new Set(['án']),
});

/** What sets a value: "*Nghị quyết* đề ra năm 2025 tỷ lệ hộ nghèo còn dưới 6,5%". */
export const PLANNERS: readonly string[] = ['nghị quyết', 'kế hoạch', 'đề án', 'chương trình', 'đại hội', 'dự toán'];
/** How it sets it; what is measured begins behind. */
export const PLANNING_VERBS: readonly string[] = ['đề ra', 'đặt ra', 'đưa ra', 'nêu', 'giao', 'xác định', 'quy định'];

import { phraseList } from './phrase-list';

/** Verbs with which direct or reported speech is given to somebody. */
export const SAYING_VERBS: readonly string[] = phraseList(`
  cho biết, cho hay, cho rằng, nói, nói thêm, nói vui, nói rõ, kể, kể lại, kể chuyện, chia sẻ, chia sẻ thêm, khẳng định, nhấn mạnh
  phát biểu, bày tỏ, tâm sự, bộc bạch, thông tin, thông tin thêm, nhận định, đánh giá, trao đổi, giải thích, phân tích, trả lời
  nêu, nêu rõ, lưu ý, đề nghị, yêu cầu, kiến nghị, dẫn chứng, phấn khởi, hồ hởi, vui mừng, nhớ lại, trải lòng, giãi bày, thổ lộ
  tiết lộ, quả quyết, ví von, nghẹn ngào, xúc động, bức xúc, băn khoăn, trăn trở, đề xuất, hỏi, đáp, cảm ơn, căn dặn, dặn dò, dặn
  khuyên, chỉ đạo, kết luận, phản ánh, thừa nhận, cười, tươi cười, tự hào, khoe, giới thiệu, thuật lại, khuyến cáo, cảnh báo
  tuyên bố, mong muốn, mong, hy vọng, tin tưởng, cam kết, chỉ rõ, chỉ ra, quán triệt, gợi ý, than thở, lý giải, đúc kết, bảo
  viết, hồi tưởng, nhắn nhủ, nhắc lại, khen ngợi, báo cáo, trình bày, hào hứng, vui vẻ, thật thà, thẳng thắn, cởi mở, cho biết thêm
  tâm đắc, thốt lên, kêu gọi, ghi nhận, biểu dương, chúc mừng, nhận xét, giao nhiệm vụ, nhắc nhở, phát động, khai báo, khai, hứa
  động viên, an ủi, trấn an, tiếp lời, thở dài, giải trình, phân trần, bật mí, hé lộ, tấm tắc, thú thật, xuýt xoa
  lo lắng, ngậm ngùi, hóm hỉnh, rưng rưng, chua xót, bùi ngùi, hân hoan, thủ thỉ, trầm ngâm, mộc mạc, tỏ ra, nói với, nói về
`);

/**
 * Words at which a post in running text is over: the verb that says what its holder did, or a word that opens another
 * part of the sentence ("Chủ tịch UBND tỉnh | *dự* và chỉ đạo", "… | *trong* buổi làm việc"). Saying verbs are added to them.
 */
export const ROLE_ENDERS: readonly string[] = phraseList(`
  dự, tham dự, đến dự, tới dự, về dự, có mặt, chủ trì, đồng chủ trì, điều hành, điều khiển, kiểm tra, thăm, đến thăm, tới thăm, đi thăm
  làm việc, làm, trao, trao tặng, tặng, tặng hoa, tặng quà, tiếp, tiếp đón, tiếp xúc, đón, đón tiếp, gặp, gặp gỡ, gặp mặt, ký, ký kết
  ký ban hành, ban hành, thay mặt, chụp, chụp ảnh, nhận, đón nhận, gửi, gửi lời, thắp hương, dâng hương, dâng hoa, viếng, động viên
  chúc, chúc tết, khảo sát, giám sát, cắt băng, bấm nút, đánh trống, đánh cồng, công bố, quyết định, đọc, tuyên thệ, nhấn nút
  khai mạc, bế mạc, khai giảng, trực tiếp, cùng, cùng với, và các, tham gia, thực hiện, triển khai, hướng dẫn, giải đáp, tiếp thu
  tiếp tục, bắt đầu, bắt tay, đến, tới, đi, về, lên, xuống, ra, vào, qua, sang, rời, trở về, trở thành, sinh sống
  đã, đang, sẽ, vừa, mới, cũng, còn, vẫn, luôn, thường xuyên, không, chưa, chẳng, rất, liên tục, hiện, hiện nay, nay
  được, bị, phải, cần, có, là, thì, mà, để, khi, trong, với, theo, do, bởi, vì, nhưng, nếu, như, cho, sau, trước, ngoài
  nhân dịp, giữa, cạnh, bên, bên cạnh, thấy, biết, hiểu, nghĩ, xem, tìm, tìm hiểu, chọn, mua, bán, trồng, nuôi, đầu tư
  xây dựng, phát triển, giúp, hỗ trợ, ủng hộ, đóng góp, góp, hiến, vận động, tuyên truyền, nghe, lắng nghe, ngồi, đứng
  mời, tổ chức, thông qua, phê duyệt, phê chuẩn, miễn nhiệm, bãi nhiệm, cách chức, thống nhất, phân công, bàn giao, giữ, giữ chức, giữ chức vụ, đảm nhiệm
  thăm hỏi, tri ân, vinh dự, vinh danh, khen thưởng, tuyên dương, thành lập, hoàn thành, đạt, giành, đoạt
  bày, kính, xin, tặng thưởng, bổ nhiệm, chỉ định, bầu, điều động, nghỉ, qua đời, mất, hy sinh, tử vong, cầm, dùng, sử dụng
  dẫn, dẫn đầu, đưa, đặt, rót, tưới, chăm sóc, mang, mặc, phối hợp, chính thức, nhiệt tình, tích cực
  thuộc diện, khởi xướng, đứng ra, đứng đầu, này, kia, đó, ấy, vẫn còn, hằng ngày, hàng ngày, chiều, tối, ngày, mỗi
  tâm huyết, cố gắng, mạnh dạn, quyết tâm, chăm chỉ, cần cù, nhanh chóng, kịp thời, quyết liệt, gương mẫu, tận tình, lần lượt
  đều, đồng thời, thống kê, kết nối, lựa chọn, hoan nghênh, đồng tình, tán thành, nhất trí, cung cấp, khởi công, khánh thành
  nhiệm kỳ, khóa mới, từ, đến nay, ngay, tại buổi, tại hội nghị, tại lễ, tại cuộc, tại phiên, tại kỳ, tại đại hội, tại chương trình, gồm, bao gồm, lãnh đạo chỉ đạo
  tạo điều kiện, tạo việc làm, trình bày, lập kế hoạch, thành lập, giao cho, giao nhiệm vụ, thu hoạch, thu về, chuyển sang
  phát lệnh, phúc đáp, rút ra, nhẩm tính, nhắc, nhắc đến, lắc đầu, gật đầu, mở đầu, dự kiến, ước tính, xác nhận, xác định, cập nhật
  khái quát, chứng kiến, điểm lại, so sánh, góp ý, phê bình, chia vui, chung vui, hưởng ứng, tiên phong, xung phong
  hài lòng, nhìn, nhìn nhận, gọi, nói chuyện, bồi hồi, quan tâm, chăm chú, hồi hộp, xuống tận, tận tay
  dạy học, hội chẩn, chuyển đổi, mở rộng, ghi nhận, gắn bó, nâng cao, lấy ý kiến, sống tại, từng là, lại nói
`);

/** Words whose second syllable is an ender by itself: "Giáo dục và *Đào tạo*", "*nông thôn mới*". */
export const COMPOUNDS: readonly string[] = phraseList(`
  đào tạo, ngoại giao, công trình, chương trình, độc lập, dân lập, công lập, chuyển giao, quy trình, sáng tạo, chế tạo, cải tạo
  tái tạo, nông thôn mới, đổi mới, tiếp nhận, giao nhận, chứng nhận, xuất nhập khẩu, ngân sách, hàng không, phi nông nghiệp
  môi trường, khí tượng thủy văn, lâm nghiệp bền vững, thương mại, giáo dục, nội vụ, dân tộc, y học cổ truyền, truyền máu
  bảo tồn, bảo tàng, bảo hiểm, bảo vệ, bảo trợ, bảo đảm, bảo hộ, bảo quản, bảo dưỡng, dự án, dự báo, dự khuyết, dự phòng, dự trữ, dự bị, đảm bảo, thông báo
  đầu tư xây dựng, xây dựng công trình, xây dựng đảng, xây dựng nông thôn, xây dựng cơ bản, xây dựng đất nước, xây dựng hạ tầng
  hồi sức tích cực, bán trú, hành chính về, trật tự xã hội, đến từ, khai thác, khai khoáng, công khai, triển khai, nước ngoài, ngoài nước, tội phạm về, tiếp cận
  tiếp thị, phát triển nông thôn, phát triển đô thị, phát triển quỹ đất, phát triển cụm công nghiệp, phát triển du lịch
  hỗ trợ doanh nghiệp, hỗ trợ nông dân, tư vấn đầu tư, xúc tiến đầu tư, kế hoạch và đầu tư, thi đua khen thưởng
  cây trồng, vật nuôi, giống cây trồng, tiếp công dân, tiếp dân, bảo vệ thực vật, trồng trọt, du lịch, thể thao, quân y, giám định, công chứng, hành chính công, khám chữa bệnh, chữa bệnh, phòng chống
`);

/** Of the saying verbs only these occur in the name of an institution ("Ban *Chỉ đạo*", "phòng văn hóa - *thông tin*"). */
export const INSTITUTION_VERBS: readonly string[] = phraseList('chỉ đạo, thông tin, đánh giá, kết luận, báo cáo');

/** In the description of somebody without a post these go on: "hộ dân *bị* mất nhà", "hộ *trồng* dong". */
export const DESCRIBING_VERBS: readonly string[] = phraseList(
  'bị, trồng, nuôi, sống, sinh sống, làm, chuyên, bán, dạy, phụ trách, tuyên truyền, phân tích, nghiên cứu, ' +
    'chăm sóc, thiết kế',
);

/** After these the next word is part of the institution's name, not a verb: "Ban *Chỉ đạo*", "Ủy ban *Kiểm tra*". */
export const INSTITUTION_NOUNS: readonly string[] = phraseList(`
  ban, ủy ban, đoàn, phòng, tổ, trung tâm, hội đồng, cơ quan, đội, sở, bộ, cục, vụ, chi cục, văn phòng, ban quản lý, hội, trạm
  viện, bộ phận, công tác, khối, đảng đoàn, nhóm, khoa, bộ môn, quỹ, trường, nhà máy, công ty, lớp, mặt trận, tiểu ban
`);

/** Groups after "và" or a comma: a post does not go on into them ("Chủ tịch UBND tỉnh và *các* đại biểu"). */
export const GROUP_WORDS: readonly string[] = phraseList(`
  các, nhiều, một số, đoàn, đoàn công tác, lãnh đạo, đại diện, đông đảo, toàn thể, những, hơn, gần, khoảng, trên, cán bộ, nhân dân
  gia đình, đại biểu, người dân, bà con, hai, ba, bốn, cùng
`);

/** "X được bầu *giữ chức* Bí thư", "do bà Y *làm* Giám đốc": a post follows. */
export const HOLDING_VERBS: readonly string[] = phraseList(`
  giữ chức, giữ chức vụ, giữ chức danh, giữ cương vị, giữ vị trí, giữ, làm, là, bầu làm, đắc cử, tái đắc cử, đắc cử chức danh
  tái cử, tái cử chức danh, trúng cử, trúng cử chức danh, đắc cử chức vụ, tái cử chức vụ, tái đắc cử chức danh, tái đắc cử chức vụ
  đảm nhiệm, đảm nhiệm chức vụ, đảm nhận, đảm nhận chức vụ, chức vụ, chức danh, cương vị, làm nhiệm vụ, bổ nhiệm làm, kiêm, hiện là
  nguyên là, vốn là, giữ trọng trách, đảm đương
`);

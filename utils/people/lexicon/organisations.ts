import { phraseList } from './phrase-list';

/** Heads of administrative units: what follows in capitals is a place, unless it must be a person. */
export const PLACE_HEADS: readonly string[] = phraseList(`
  xã, phường, thị trấn, huyện, quận, thị xã, thành phố, tp, tx, tt, tỉnh, thôn, bản, làng, buôn, plei, bon, sóc, phum, ấp, xóm
  khóm, khu phố, khu, tổ dân phố, tổ, vùng, đặc khu, châu, nước, miền, khối, khu dân cư, tiểu khu, phố, ngõ, kp, thung lũng, cánh đồng, tiểu vùng, cù lao, cồn, phố núi, vùng đất, quê lúa
`);

/**
 * Things that are named after people or have names of their own: what follows in capitals is no person
 * ("đường Nguyễn Huệ", "Trường THPT Chu Văn An", "Giải thưởng Tôn Đức Thắng").
 */
export const NAMED_THINGS: readonly string[] = phraseList(`
  đường, đại lộ, tuyến đường, các tuyến đường, đường phố, tuyến phố, hẻm, ngã tư, ngã ba, vòng xoay, nút giao, quảng trường
  công viên, tượng đài, vườn hoa, cầu, cầu vượt, hầm, đèo, dốc, hồ, sông, suối, núi, thác, đảo, hang, động, biển, vịnh
  trường, trường học, trường thpt, trường thcs, trường tiểu học, trường mầm non, trường th, thpt, thcs, thcs và thpt, ptdtbt
  ptdtnt, tiểu học, th&thcs, mầm non, đại học, cao đẳng, học viện, thpt chuyên, trường chuyên, lớp, khóa, trường đại học
  trường chính trị, chính trị, nhà trường, phân hiệu, bệnh viện, phòng khám, trạm, nhà máy, xí nghiệp, công ty, tập đoàn
  tổng công ty, công ty tnhh, công ty cổ phần, công ty cp, tnhh, tnhh mtv, mtv, cổ phần, doanh nghiệp, dntn, doanh nghiệp tư nhân
  hợp tác xã, htx, tổ hợp tác, ngân hàng, quỹ, quỹ học bổng, học bổng, giải thưởng, giải, huân chương, huy chương, huy hiệu, cúp
  danh hiệu, bảo tàng, nhà tưởng niệm, khu tưởng niệm, nhà lưu niệm, khu lưu niệm, khu di tích, di tích, đền, đền thờ, chùa
  đình, miếu, lăng, nhà thờ, thiền viện, tịnh xá, nghĩa trang, tư tưởng, phong cách, đạo đức, tấm gương, di chúc, thời đại
  tác phong, mang tên, được đặt tên, chiến dịch, phong trào, giai đoạn, khởi nghĩa, cuộc khởi nghĩa, thư viện, nhà hát, rạp
  sân vận động, nhà thi đấu, khách sạn, nhà hàng, homestay, chợ, siêu thị, trung tâm thương mại, tàu, tàu cá, đội tntp
  đội thiếu niên tiền phong, đoàn thanh niên cộng sản, đoàn tncs, thanh niên cộng sản, thiếu niên tiền phong, đội thiếu niên
  câu lạc bộ, clb, chi bộ, đảng bộ, dự án, khu đô thị, khu công nghiệp, cụm công nghiệp, kcn, ccn, khu du lịch, điểm du lịch
  thương hiệu, nhãn hiệu, giống, dân tộc, đồng bào, người dân tộc, tộc người, tập thể, tiểu đoàn, trung đoàn, sư đoàn, lữ đoàn
  đồn biên phòng, đồn, cửa khẩu, nông trường, lâm trường, xưởng, cơ sở, cửa hàng, trang trại, chương trình, báo, đài, tạp chí
  vai, vai diễn, nhân vật, bài hát, ca khúc, tác phẩm, bài thơ, cuốn sách, kỳ họp, lễ hội, hội thi, cuộc thi, vở diễn, bộ phim, phim, trại giam, nhà tù
  tổ chức, hội, liên minh, nghị định, nghị quyết, luật, hàng không, cảng, sân bay, ga, bến, bến xe, cảng hàng không, ban quản lý
`);

/** Before an address term these make it somebody of long ago or of the stage: "đền thờ *bà* Trần Thị Đoan", "vai *ông* Lý". */
export const MEMORIALS: readonly string[] = phraseList(`
  đền thờ, đền, lăng, lăng mộ, miếu, miếu thờ, chùa, tượng, tượng đài, mộ, phần mộ, khu mộ, nhà thờ, khu lưu niệm, nhà lưu niệm
  khu di tích, di tích, nhà tưởng niệm, khu tưởng niệm, thờ, vai, vai diễn, nhân vật
`);

/** Institutions: they go on inside a post ("Giám đốc *Sở* Tài chính") and may follow a name alone ("bà Hà, *Sở* Y tế"). */
export const INSTITUTIONS: readonly string[] = phraseList(`
  ubnd, hđnd, ubmttq, mttq, ủy ban, ủy ban nhân dân, hội đồng nhân dân, hội đồng, mặt trận tổ quốc, ban, bộ, sở, phòng, chi cục
  cục, tổng cục, vụ, viện, văn phòng, trung tâm, công an, bộ chỉ huy, bộ đội biên phòng, bộ tư lệnh, ban chỉ huy, thanh tra
  tòa án, viện kiểm sát, tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, đảng ủy, đảng bộ, chi bộ, trung ương đảng, quốc hội
  chính phủ, hội, liên đoàn, tỉnh đoàn, huyện đoàn, thành đoàn, đoàn, hội nông dân, hội phụ nữ, hội liên hiệp, hội cựu chiến binh
  công ty, tập đoàn, tổng công ty, hợp tác xã, htx, ngân hàng, trường, học viện, bệnh viện, trạm, trạm y tế, kho bạc, thuế
  hải quan, bảo hiểm xã hội, bhxh, hạt kiểm lâm, đồn, đội, tổ, tổ chức, đảng đoàn, ban cán sự đảng, ban thường vụ
  ban chấp hành, bch, btv, tổ công tác, kiểm toán nhà nước, điện lực, chi nhánh, câu lạc bộ, trang trại, cơ sở, doanh nghiệp
  nhà hát, nhà máy, nhà xuất bản, bv, đại học, đài phát thanh, đài truyền hình
`);

/** Meetings and the like that only begin with the word of an institution: behind a comma they open the clause. */
export const NOT_INSTITUTIONS: readonly string[] = phraseList(`
  hội nghị, hội thảo, hội thi, hội chợ, hội diễn, hội thao, hội trại, hội xuân, hội báo, hội sách, hội đàm, hội khỏe
`);

/** Provinces before and after 1 July 2025: after "tỉnh" only these are places, so "UBND tỉnh Cao Tiến Dũng" is a man. */
export const PROVINCES: readonly string[] = phraseList(`
  An Giang, Bà Rịa - Vũng Tàu, Bà Rịa, Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định
  Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắc Lắc, Đăk Lăk, Đắk Nông, Đăk Nông, Điện Biên
  Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình
  Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định
  Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng
  Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, Trà Vinh, Tuyên Quang
  Vĩnh Long, Vĩnh Phúc, Yên Bái
`);

/** Countries and their people, which come between a post and a name: "Đại sứ Hàn Quốc tại Việt Nam Choi Young Sam". */
export const COUNTRIES: readonly string[] = phraseList(`
  Việt Nam, Lào, CHDCND Lào, Campuchia, Thái Lan, Trung Quốc, Nhật Bản, Hàn Quốc, Triều Tiên, Nga, Liên bang Nga, Hoa Kỳ, Mỹ
  Anh, Pháp, Đức, Ý, Italia, Australia, Úc, Canada, Ấn Độ, Singapore, Malaysia, Indonesia, Philippines, Myanmar, Cuba
  Israel, Hà Lan, Bỉ, Thụy Sĩ, Thụy Điển, Na Uy, Đan Mạch, Phần Lan, Ba Lan, Hungary, Séc, Ukraine, Belarus, New Zealand
  Vân Nam, Quảng Tây, Hồng Hà, Văn Sơn, Luông Pha Băng, Phông Sa Ly, Hủa Phăn, Xay Nhạ Bu Ly, U Đôm Xay, EU, ASEAN, Đài Loan
`);

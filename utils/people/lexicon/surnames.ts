import { phraseList } from './phrase-list';

/*
 * Family names and the words that stand in their place. Sources: the most frequent Kinh family names; for the other
 * groups the names under which their officials sign (lists of National Assembly deputies XIII-XV, provincial councils).
 */

/** Capitalised, hardly ever anything but the beginning of a person's name. */
export const STRONG_SURNAMES: readonly string[] = phraseList(`
  Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Ngô, Đinh, Trịnh, Đoàn, Phùng, Trương, Nghiêm
  Doãn, Khuất, Ngụy, Nhữ, Nhâm, Quách, Tống, Đậu, Chử, Cấn, Hứa, Uông, Mẫn, Thiều, Diêm
  Khưu, Đới, Bành, Ngạc, Liêu, Sái, Khuông
  Giàng, Vừ, Sùng, Thào, Cháng, Tráng, Sồng, Sình, Chá, Ngải, Thò, Xồng, Dềnh, Phàng, Kháng, Sộng, Phềnh, Lừu, Dí, Thèn
  Tẩn, Chảo, Chẻo, Phàn, Lèng, Tẩy, Dừu, Phủng, Pờ, Khoàng, Sừng, Moong, Phoòng, Voòng, Chíu, Chìu, Lỷ, Chẩu
  Tòng, Quàng, Lèo, Điêu, Mào, Hảng, Lự
  Siu, Ama, Aê, Ksor, Kpă, Kpuih, Kpor, Rmah, Rcom, Rơmah, Rơcom, Rahlan, Ayun, Niê, Êban, Byă, Mlô, Kbuôr, Ktla, Bdap, Adrơng, Kđoh
  Hwing, Ênuôl, Bkrông, Điểu, Cil, Krajăn, Liêng, Dagout, Chamaléa, Chamalé, Katơr, Kator, Pinăng, Bríu, Bling, Bhling
  Zơrâm, Alăng, Arất, Arâl, Ating, Pơloong, Hôih, Tơngôl, Cơlâu, Kray, Pupum
  Hđơk, Hmok, Ktul, Knul, Kriêng, Hđruê, Ayŭn, Zơdêh, Bhnướch, Bnướch, Riáh, Avô, Touprong, Pangting, Bhơriu, Coor
  Néang, Neang, Neáng, Chau, Mohamach, Mohamad
`);

/**
 * As often the first word of a place or of a thing ("Hà Giang", "Cao Bằng", "Kim ngạch"): a name only beside an address
 * term, a post, an age or a known middle name.
 */
export const WEAK_SURNAMES: readonly string[] = phraseList(`
  Khiếu, Lều, Thẩm, Trầm, Nhan, Tưởng, Chế, Kha, Biện, Mầu, Ung, Ôn, Thôi, Vùi, Mùng, Kỳ, Xên, Tếnh, Chớ, Phản, Lả
  An, Ân, Âu, Bá, Bạc, Bạch, Bàn, Bế, Bo, Bon, Cà, Cao, Cầm, Cát, Châm, Châu, Chang, Chu, Chúng, Công, Cổ, Cù, Cung
  Cụt, Cút, Cứ, Cư, Củng, Danh, Dình, Diệp, Dụng, Dương, Đa, Đái, Đàm, Đàng, Đào, Đạo, Đèo, Đồng, Đổng, Đường, Già, Giang
  Giáp, Giáng, Ha, Hà, Hạ, Hán, Hàn, Hạng, Hầu, Hiên, Hoa, Hồ, Hồng, Hờ, Húng, Ka, Khang, Khổng, Khờ, Khúc, Khương, Kiên
  Kiều, Kim, Kon, Kơ, La, Lã, Lai, Lại, Lang, Lành, Lăng, Lâm, Lầm, Lầu, Lậu, Lâu, Leo, Linh, Lò, Lô, Lỗ, Lộ, Lộc, Long, Lở
  Lồ, Lỳ, Lò, Lừ, Lữ, Lù, Lu, Lục, Lùng, Lương, Lường, Lưu, Lý, Ly, Ma, Má, Mã, Mạ, Mạc, Mai, Mang, Mấu, Mè, Mông, Mùa
  Mua, Nay, Não, Ngân, Ngọ, Ninh, Nịnh, Nông, Nùng, Ông, Ốc, Pả, Páo, Phí, Phó, Phong, Phú, Phu, Phụng, Phương, Phượng
  Pi, Po, Pò, Quan, Quản, Quang, Quảng, Quỳnh, Ra, Rah, Rơ, Sa, Sầm, Séo, Sẩn, Sần, Sín, Sìn, Sơ, Sơn, Sạch, Tà, Tạ
  Tài, Tải, Tào, Tằng, Tăng, Tân, Thạch, Thái, Thàm, Thàng, Thao, Thành, Thân, Thề, Thị, Thích, Tiên, Tiêu, Tiết, Toán, Tô
  Tôn, Trà, Trạc, Trang, Triệu, Trìu, Trình, Tro, Trưng, Trượng, Tu, Từ, Từng, Ứng, Và, Vạn, Vàng, Vân, Văn, Vần, Vầy, Vi
  Vì, Viên, Vỗ, Vòng, Vù, Vương, Xa, Xeo, Xè, Xìn, Xây, Ya
`);

/** Words that begin a name of the Central Highlands and are never a family name elsewhere: "Y Ban", "A Thút", "U Huấn". */
export const GENDER_PARTICLES: readonly string[] = phraseList('Y, A, U');

/** Second words of a great many full names: "Nguyễn *Văn* Lực", "Giàng *A* Pháo", "Thào *Seo* Lử", "Rơ *Châm* Hyeo". */
export const MIDDLE_NAMES: readonly string[] = phraseList(`
  Thị, Văn, Hữu, Đình, Đức, Xuân, Minh, Quang, Ngọc, Thanh, Hồng, Công, Quốc, Mạnh, Trọng, Tiến, Duy, Bá, Thế, Viết, Như
  Kim, Thu, Bích, Hải, Tuấn, Trung, Chí, Anh, Vĩnh, Khắc, Huy, Phúc, Đăng, Thành, Thái, Gia, Bảo, Việt, Hoàng, Trường
  Nhật, Phương, Mai, Tấn, Phước, Chánh, Sĩ, Ánh, Diệu, Mỹ, Tuyết, Thùy, Thúy, Cẩm, Hoài, Khánh, Ích, Danh, Hùng, Thiện
  Tuyên, Trí, Quý, Lệ, Kiều, Hà, Phú, Tường, Ngân, Quyết, Tất, Thượng, Vinh, Đại, Hiền, Nguyên, Bình, Hiếu, Tố, Nữ, Ái
  Thục, Đan, Lan, Cao, Doãn, Thạch, Nam, Song, Ninh, Đồng, Đông, Thiên, Tùng, Long, Lâm, Sơn, Vũ, Trần, Lê, Phan, Ngô
  A, Seo, Láo, Páo, Mí, Sín, Dì, Phủ, Lao, Tả, Dào, Diu, Mùi, Sào, San, Thó, Gì, Vảng, Dìn, Chẩn, Pá, Nhè, Nỏ, Sa
  Quỳnh, Trúc, Thảo, Yến, Hạnh, Diễm, Vân, Nhã, Khả, Uyên, Trâm, Hương, Huyền, Dạ, Mộng, Đắc, Quế, Triều, Cảnh, Kế
  Châm, Mah, Lan, Sóc, Sà, Múp, Ha, Y
`);

/** Middle names that settle the matter even after a doubtful family name: "Mùa *A* Sử", "Vàng *Thị* Sai". */
export const CLEAR_MIDDLE_NAMES: readonly string[] = phraseList('Thị, Văn, A, Seo, Láo, Páo, Mí, Sành, Bá, Đình, Hữu');

/**
 * Family names with which so many communes begin ("Tân Hà Lâm Hà", "An Nhơn Tây") that three capitals after "xã" are a place,
 * whatever follows. Counted over the communes before and after 1 July 2025: four or more of three words.
 */
export const PLACE_SURNAMES: readonly string[] = phraseList(
  'Tân, An, Long, Phú, Phong, Sơn, Châu, Ân, Thành, Quảng, Hồng, Kim, Vân, Đồng, Thái, Ninh, Cát, Viên, Đa, ' +
    'Tà, Tăng, Giang, La',
);

/**
 * Communes and wards of three words that begin like a person: all there were before and after 1 July 2025. Other three
 * capitals after "Chủ tịch UBND xã" with a family name in front are its chairman.
 */
export const COMMUNES_LIKE_PEOPLE: readonly string[] = phraseList(`
  Bùi Hữu Nghĩa, Bùi La Nhân, Bùi Thị Xuân, Giàng Chu Phìn, Hoàng Hoa Thám, Hoàng Su Phì, Hoàng Thu Phố, Hoàng Văn Thụ
  Huỳnh Hữu Nghĩa, Lê Hồng Phong, Lê Minh Xuân, Lê Quý Đôn, Lê Thanh Nghị, Lê Ích Mộc, Lê Đại Hành, Nguyễn An Ninh
  Nguyễn Bỉnh Khiêm, Nguyễn Cư Trinh, Nguyễn Lương Bằng, Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn Thị Minh Khai
  Nguyễn Việt Khái, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Thảnh, Nguyễn Đại Năng, Phan Bội Châu, Phan Chu Trinh
  Phan Ngọc Hiển, Phan Rí Cửa, Phan Rí Thành, Phan Si Păng, Phan Sào Nam, Phan Đình Phùng, Phùng Chí Kiên, Phạm Hồng Thái
  Phạm Ngũ Lão, Phạm Sư Mạnh, Phạm Văn Cội, Phạm Văn Hai, Phạm Đình Hổ, Pờ Ly Ngài, Quách Phẩm Bắc, Thào Chư Phìn
  Thèn Chu Phìn, Trương Quang Trọng, Trần Hưng Đạo, Trần Nguyên Hãn, Trần Nhân Tông, Trần Quang Diệu, Trần Thành Ngọ
  Trần Văn Thời, Võ Thị Sáu, Đinh Trang Hòa, Đinh Trang Thượng, Đinh Văn Lâm Hà, Đặng Thùy Trâm, Lương Văn Tri
  Lương Hòa Lạc, Lương Thế Trân, Hà Huy Tập, Lý Thường Kiệt, Lý Văn Lâm, Lý Thái Tổ, Dương Minh Châu, Dương Hồng Thủy
  Dương Xuân Hội, Hồ Đắc Kiện, Hồ Thị Kỷ, Hồ Tùng Mậu, Tạ An Khương, Cao Xuân Dương, Cao Sơn Tiến, Cao Mã Pờ, Ma Thì Hồ
  Ma Li Pho, Ma Đa Guôi, Đào Duy Từ, Đào Hữu Cảnh, Lâm Trung Thủy, Lưu Nghiệp Anh, Lưu Vĩnh Sơn, Cù Lao Giêng, Cù Lao Dung
  Cư A Mung, Nùng Trí Cao, Bế Văn Đàn, Chu Văn An, Khúc Thừa Dụ, Bạch Long Vĩ, Triệu Việt Vương, Tu Mơ Rông, Lục Sĩ Thành
  Lùng Khấu Nhin, Quan Hồ Thẩn, Vàng Ma Chải, Trang Bảo Xá, Ya Tờ Mốt, Thân Cửu Nghĩa, Bàn Tân Định
`);

/** Words that open the name of an administrative unit, with how large it is (1 province … 4 village). */
export const PLACE_WORDS: readonly (readonly [string, 1 | 2 | 3 | 4])[] = [
  ['tỉnh', 1],
  ['thành phố', 1],
  ['tp', 1],
  ['huyện', 2],
  ['thị xã', 2],
  ['quận', 2],
  ['xã', 3],
  ['phường', 3],
  ['thị trấn', 3],
  ['đặc khu', 3],
  ['thôn', 4],
  ['bản', 4],
  ['ấp', 4],
  ['buôn', 4],
  ['làng', 4],
  ['khóm', 4],
  ['xóm', 4],
  ['bon', 4],
  ['plei', 4],
  ['khu phố', 4],
  ['tổ dân phố', 4],
  ['khu dân cư', 4],
];

/** Names of provinces before and since July 2025: the press often leaves "tỉnh" out ("Cà Mau: …"). */
export const PROVINCES: readonly string[] = (
  'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Cần Thơ,' +
  'Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Huế,Hưng Yên,' +
  'Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,' +
  'Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,' +
  'Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái,Hồ Chí Minh'
).split(',');

/** Towns whose name begins with the word of a smaller unit. */
export const TOWNS: readonly string[] = ['Buôn Ma Thuột', 'Buôn Hồ'];

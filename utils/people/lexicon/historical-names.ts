import { phraseList } from './phrase-list';

/**
 * People of history after whom streets, schools and awards are named. They are neither sources nor officials of an article,
 * and lists of streets would otherwise fill the table of people.
 */
export const HISTORICAL_NAMES: readonly string[] = phraseList(`
  Hồ Chí Minh, Nguyễn Ái Quốc, Nguyễn Tất Thành, Nguyễn Sinh Cung, Võ Nguyên Giáp, Tôn Đức Thắng, Lê Duẩn, Trường Chinh
  Phạm Văn Đồng, Lê Hồng Phong, Trần Phú, Nguyễn Văn Cừ, Hà Huy Tập, Hoàng Văn Thụ, Nguyễn Thị Minh Khai, Ngô Gia Tự, Phan Đăng Lưu
  Võ Văn Kiệt, Nguyễn Văn Linh, Đỗ Mười, Võ Chí Công, Lê Đức Thọ, Nguyễn Chí Thanh, Hoàng Quốc Việt, Phan Bội Châu, Phan Châu Trinh
  Phan Chu Trinh, Huỳnh Thúc Kháng, Hoàng Hoa Thám, Phan Đình Phùng, Phan Đình Giót, Nguyễn Huệ, Quang Trung, Lê Lợi, Lê Lai
  Lê Thánh Tông, Lý Thái Tổ, Lý Thường Kiệt, Lý Nam Đế, Lý Bôn, Trần Hưng Đạo, Trần Quốc Tuấn, Trần Quốc Toản, Trần Nhân Tông
  Trần Quang Khải, Trần Nhật Duật, Trần Khánh Dư, Đinh Tiên Hoàng, Đinh Bộ Lĩnh, Lê Đại Hành, Lê Hoàn, Ngô Quyền, Nguyễn Trãi
  Nguyễn Du, Nguyễn Đình Chiểu, Nguyễn Bỉnh Khiêm, Chu Văn An, Lê Quý Đôn, Cao Bá Quát, Hồ Xuân Hương, Đoàn Thị Điểm, Tô Hiến Thành
  Hai Bà Trưng, Bà Triệu, Trưng Trắc, Trưng Nhị, Triệu Thị Trinh, Phạm Ngũ Lão, Yết Kiêu, Dã Tượng, Nguyễn Trung Trực, Trương Định
  Nguyễn Thái Học, Nguyễn Tri Phương, Hoàng Diệu, Tôn Thất Thuyết, Hàm Nghi, Duy Tân, Nguyễn Công Trứ, Nguyễn Khuyến, Tú Xương
  Trần Tế Xương, Nguyễn Trường Tộ, Lương Thế Vinh, Lương Văn Can, Lương Văn Tụy, Tống Duy Tân, Võ Thị Sáu, Nguyễn Văn Trỗi
  Nguyễn Viết Xuân, Kim Đồng, Nông Văn Dền, Lý Tự Trọng, Bế Văn Đàn, Tô Vĩnh Diện, La Văn Cầu, Lê Văn Tám, Trần Văn Ơn, Cù Chính Lan
  Nguyễn Thị Định, Nguyễn Hữu Thọ, Tạ Quang Bửu, Tôn Thất Tùng, Phạm Ngọc Thạch, Đặng Thùy Trâm, Trần Đại Nghĩa, Hoàng Sâm
  Hoàng Văn Thái, Văn Tiến Dũng, Chu Huy Mân, Nguyễn Lương Bằng, Lương Khánh Thiện, Xuân Diệu, Tố Hữu, Nam Cao, Ngô Tất Tố
  Lê Chân, Mạc Đĩnh Chi, Nguyễn Hiền, Lê Văn Hưu, Lê Hữu Trác, Hải Thượng Lãn Ông, Tuệ Tĩnh, An Dương Vương, Lạc Long Quân, Hùng Vương
  Nguyễn Khắc Nhu, Đề Thám, Đinh Công Tráng, Lương Ngọc Quyến, Đội Cấn, Nùng Chí Cao, Núp, Mạc Cửu, Mạc Thiên Tích, Thoại Ngọc Hầu
  Nguyễn Hữu Cảnh, Nguyễn An Ninh, Nguyễn Sinh Sắc, Bùi Thị Xuân, Trần Quang Diệu, Ngô Mây, Phan Thanh Giản, Thủ Khoa Huân
  Châu Văn Liêm, Ung Văn Khiêm, Lê Thị Riêng, Phan Văn Trị, Lê Trọng Tấn, Lê Thanh Nghị, Nguyễn Phong Sắc, Phạm Hùng, Xuân Thủy
  Karl Marx, Các Mác, Lênin, Lê nin, Mác - Lênin, Fidel Castro, Yersin, Alexandre Yersin, Pasteur, Louis Pasteur
`);

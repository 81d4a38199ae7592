import type { Unit } from '@/utils/model';

/**
 * `measure`: never says what is counted (ha, tấn); `money`; `share` (%); `ratio` (lần);
 * `count`: the word is itself what is counted ("hộ", "trường"); `classifier`: a counting word that says little ("con").
 */
export type UnitClass = 'measure' | 'money' | 'share' | 'ratio' | 'count' | 'classifier';
export type UnitEntry = { readonly unit: Unit; readonly type: UnitClass };

const measure = (unit: Unit): UnitEntry => ({ unit, type: 'measure' });
const count = (unit: Unit): UnitEntry => ({ unit, type: 'count' });
const classifier = (unit: Unit): UnitEntry => ({ unit, type: 'classifier' });

const every = (entry: UnitEntry, phrases: string): readonly (readonly [string, UnitEntry])[] =>
  phrases.split(',').map((phrase) => [phrase.trim(), entry] as const);

/** Counting nouns without a code of their own: the unit is `count:<the phrase>`. */
const named = (phrases: string): readonly (readonly [string, UnitEntry])[] =>
  phrases.split(',').map((phrase) => [phrase.trim(), count(`count:${phrase.trim()}`)] as const);

/** Units in the words of the press, after a number and its magnitude. Longest phrase wins. */
export const UNIT_PHRASES: readonly (readonly [string, UnitEntry])[] = [
  // money
  ...every({ unit: 'VND', type: 'money' }, 'đồng, đ, vnđ, vnd, việt nam đồng, đồng việt nam'),
  ...every({ unit: 'USD', type: 'money' }, 'usd, đô la mỹ, đô la, đôla, đô - la, đô - la mỹ, us$'),
  // shares and ratios
  ...every({ unit: 'percentage_point', type: 'share' }, 'điểm phần trăm'),
  ...every({ unit: '%', type: 'share' }, 'phần trăm'),
  ...every({ unit: 'times', type: 'ratio' }, 'lần'),
  // area, length, weight
  ...every(measure('ha'), 'ha, héc ta, hec ta, hécta, hecta, héc - ta, hec - ta'),
  ...every(measure('km'), 'km, ki lô mét, ki - lô - mét, kilômét, cây số'),
  ...every(measure('m'), 'm, mét'),
  ...every(measure('km2'), 'km2, km², km vuông, ki lô mét vuông, kilômét vuông'),
  ...every(measure('m2'), 'm2, m², mét vuông'),
  ...every(measure('tonne'), 'tấn'),
  ...every(measure('kg'), 'kg, kilôgam, ki lô gam, ki - lô - gam, cân'),
  ...every(measure('count:tạ'), 'tạ'),
  ...every(measure('count:yến'), 'yến'),
  ...every(measure('count:g'), 'gam'),
  ...every(measure('count:lít'), 'lít'),
  ...every(measure('count:m3'), 'm3, m³, mét khối, khối'),
  ...every(measure('count:mm'), 'mm, milimét'),
  ...every(measure('count:cm'), 'cm, xăng ti mét'),
  ...every(measure('count:sào'), 'sào'),
  ...every(count('count:mẫu'), 'mẫu'),
  ...every(measure('count:công'), 'công đất'),
  ...every(measure('count:hải lý'), 'hải lý'),
  ...every(measure('count:MW'), 'mw, megawatt, mwp'),
  ...every(measure('count:kWh'), 'kwh, kilôoát giờ'),
  ...every(measure('count:kV'), 'kva, mva'),
  ...every(measure('count:kW'), 'kw'),
  ...every(measure('count:teu'), 'teu, teus'),
  ...every(measure('count:độ C'), 'độ c'),
  ...every(measure('count:điểm'), 'điểm'),
  ...every(measure('count:EUR'), 'euro, eur'),
  ...every(measure('count:NDT'), 'nhân dân tệ, ndt'),
  ...every(measure('count:Mbps'), 'mbps'),
  // reached only where a time was shortened: all others are masked as durations
  ...every(measure('count:ngày'), 'ngày, ngày làm việc'),
  ...every(measure('count:giờ'), 'giờ'),
  ...every(measure('count:phút'), 'phút'),
  // people
  ...every(
    classifier('person'),
    'người, em, cháu, cụ, đứa, khẩu, lao động, nhân khẩu, chị, chị em, bạn trẻ, dân, nữ, nữ giới, nam giới',
  ),
  ...every(
    count('person'),
    [
      'đảng viên, đại biểu, đồng chí, học sinh, sinh viên, học viên, đoàn viên, hội viên, thành viên, cán bộ, công chức',
      'viên chức, cán bộ công chức, giáo viên, công nhân, nông dân, bác sĩ, bác sỹ, y sĩ, y bác sĩ, điều dưỡng, dược sĩ',
      'xã viên, thanh niên, phụ nữ, trẻ em, trẻ, người dân, nhân viên, chiến sĩ, chiến sỹ, cán bộ chiến sĩ, ' +
        'cử tri, đối tượng',
      'cấp ủy viên, cấp uỷ viên, bị can, bị cáo, bị hại, bị đơn, nạn nhân, bệnh nhân, ca sĩ, nghệ nhân, nghệ sĩ, vận động viên, ' +
        'huấn luyện viên, tình nguyện viên',
      'chuyên gia, kỹ sư, thạc sĩ, tiến sĩ, ngư dân, thuyền viên, người có công, liệt sĩ, thương binh, bệnh binh, ' +
        'bà mẹ, bà mẹ việt nam anh hùng, mẹ việt nam anh hùng, mẹ vnah, bà mẹ vnah, nam thanh niên, nữ thanh niên, ' +
        'thanh niên xung phong, cựu chiến binh',
      'hộ sinh, thí sinh, tân binh, dân quân, dân quân tự vệ, quân nhân, cộng tác viên, tuyên truyền viên, báo cáo viên',
      'biên chế, người dùng, thuê bao, người xem, công dân, quần chúng, cá nhân, gương, ủy viên, phật tử, tín đồ, ' +
        'chức sắc, người lao động',
      'đồng bào, nhân lực, nhân sự, cựu binh, hướng dẫn viên, cổ động viên, khán giả, người khuyết tật, ' +
        'người cao tuổi, người nghèo, người nghiện, già làng, trưởng bản, hòa giải viên, thợ, nhà giáo, nhà báo, ' +
        'nhà khoa học, nhà nông, tiểu thương, thương nhân, thương lái, hụi viên, chủ hộ, chủ tàu, chủ vườn, chủ trọ, tài xế, lái xe, ' +
        'thư ký, kiểm lâm, cụ già, cháu bé, bé, trẻ mồ côi, đứa trẻ, cụ ông, cụ bà, xạ thủ, cầu thủ, tuyển thủ, ' +
        'học trò, cô giáo, thầy giáo, thầy cô giáo',
      'công an, cảnh sát, bộ đội, thanh - thiếu niên, bạn, bạn đọc, thầy cô, trọng tài, võ sĩ, nghi phạm, phạm nhân',
      'phụ huynh, sản phụ, thai phụ, bà bầu, giám thị, giám khảo, con bạc, con nghiện, tay đua, tay vợt, kỳ thủ, võ sư, ' +
        'thầy thuốc, thầy, cô, bà con, khách mời, thủ khoa, á khoa, ngư phủ, thợ lặn, ' +
        'lính cứu hỏa, lính cứu hoả, thủ môn, luật sư, trái chủ, chủ xe, chủ cơ sở, nhà vườn, hung thủ, nghi can, trẻ sơ sinh',
      'vđv, hlv, cbcs, cbgv, ts, hs, sv, gv, hv, đv, đvtn, ctv, cbql, cbcc, sư sãi, tăng ni, chư tăng, nhà sư, linh mục, nữ tu, tu sĩ, giáo dân, chức việc, đạo hữu, hộ lý, phóng viên',
    ].join(', '),
  ),
  ...every(
    count('household'),
    'hộ, hộ dân, nông hộ, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, nóc nhà, hộ sản xuất, hộ kinh doanh',
  ),
  ...every(
    count('visit'),
    'du khách, khách du lịch, khách quốc tế, lượt khách, lượt khách du lịch, lượt du khách, lượt khách quốc tế, ' +
      'khách, lượt khách nội địa',
  ),
  ...every(count('count:lượt người'), 'lượt người, lượt hộ, lượt đoàn viên, lượt cán bộ, lượt hội viên, lượt học sinh'),
  ...every(count('count:lượt'), 'lượt'),
  // living things
  ...every(classifier('head'), 'con'),
  ...every(classifier('count:cái'), 'cái'),
  ...every(classifier('count:con số'), 'con số'),
  ...every(classifier('count:chiếc'), 'chiếc'),
  ...every(count('tree'), 'cây, cây xanh, gốc'),
  // administration
  ...every(count('commune'), 'xã, phường, thị trấn, xã phường, đơn vị hành chính cấp xã'),
  ...every(
    count('village'),
    'thôn, bản, ấp, buôn, buôn làng, tổ dân phố, khu phố, khóm, xóm, làng, thôn bản, khu dân cư, bon, phum sóc',
  ),
  ...named('huyện, tỉnh, thành phố, thị xã, quận, quốc gia, nước, vùng, địa phương, vùng lãnh thổ, đơn vị hành chính'),
  ...every(count('school'), 'trường, trường học, điểm trường, cơ sở giáo dục, trường mầm non, trường tiểu học'),
  ...every(count('project'), 'dự án, dự án fdi'),
  ...named('công trình, công trình dự án'),
  ...every(count('criterion'), 'tiêu chí'),
  ...every(
    count('document'),
    [
      'biên bản, biên bản ghi nhớ, bản ghi nhớ, văn bản, hồ sơ, nghị quyết, quyết định, kế hoạch, chỉ thị, ' +
        'kết luận, chương trình, đề án, báo cáo',
      'bản án, bản cam kết, bản đồ, bản tin, tờ trình, giấy, giấy chứng nhận, giấy phép, giấy phép lái xe, ' +
        'giấy chứng nhận quyền sử dụng đất, sổ đỏ, sổ, chứng chỉ, chứng chỉ nghề, chứng chỉ hành nghề, yêu cầu, kháng nghị, đơn, đơn thư, bài viết, tin bài, tin',
    ].join(', '),
  ),
  ...every(
    count('organization'),
    [
      'chi bộ, đảng bộ, tổ chức, doanh nghiệp, hợp tác xã, htx, tổ hợp tác, cơ quan, tập thể, chi hội, chi đoàn',
      'chi, đảng bộ, công ty, tổ chức đảng, câu lạc bộ, clb, cơ sở đảng, tổ chức cơ sở đảng, chi bộ đảng, tổ công nghệ số',
      'ngân hàng, bệnh viện, trạm y tế, hội, trang trại, cơ sở kinh doanh, cơ sở sản xuất, hợp tác xã nông nghiệp',
      'liên hiệp hợp tác xã, tổ tiết kiệm, tổ tiết kiệm và vay vốn, quỹ tín dụng, trung tâm, nhà máy, siêu thị, ban, sở',
      'khách sạn, nhà hàng, doanh nghiệp nhỏ và vừa, tổ công nghệ số cộng đồng, tổ chức đoàn, đảng ủy, công đoàn, ' +
        'công đoàn cơ sở, đoàn thể',
    ].join(', '),
  ),
  // what else the press counts: the first syllable alone would say too little
  ...named(
    [
      'sản phẩm, sản phẩm ocop, nhiệm vụ, nhiệm vụ trọng tâm, khâu đột phá, chỉ tiêu, giải pháp, mô hình, ' +
        'sáng kiến, mục tiêu',
      'căn nhà, ngôi nhà, căn, nhà, phòng học, phòng, giường bệnh, giường, máy, thiết bị, bộ, cuốn, bức, suất, phần quà',
      'phần, suất quà, suất học bổng, học bổng, tàu cá, tàu, thuyền, ghe, xuồng, phương tiện, xe, ô tô, lồng, lồng bè, bè, vụ, ' +
        'vụ việc, vụ tai nạn, ca, ca mắc, ca bệnh',
      'trường hợp, cuộc, buổi, hội nghị, lớp, lớp tập huấn, khóa, đợt, chuyến, đoàn, đội, tổ, nhóm, cụm, ' +
        'cụm công nghiệp, khu công nghiệp, khu',
      'điểm, điểm sạt lở, vị trí, tuyến, tuyến đường, đoạn, cầu, cống, hồ, hồ chứa, đập, trạm, cột, cột điện, mắt, ' +
        'mắt camera, camera, cửa hàng, chợ, gian hàng',
      'ý kiến, kiến nghị, câu hỏi, lượt ý kiến, cuộc gọi, tài khoản, giao dịch, thẻ, chữ ký số, mã, ' +
        'mã số vùng trồng, mã số, thửa, thửa đất, lô',
      'huy chương, huy chương vàng, hc, hcv, hcb, hcđ, hc vàng, hc bạc, hc đồng, đoàn thể thao, giải, giải thưởng, bằng khen, giấy khen, cờ thi đua, huân chương, danh hiệu, ' +
        'di tích, di sản, lễ hội, tác phẩm, tiết mục, cơn bão',
      'ổ dịch, ổ, huy chương bạc, huy chương đồng, hũ, cây cầu, cây xăng, cây atm, ngày công, công, ' +
        'lượt ngày công, đơn vị máu, đv máu, tiêu bản, liều, mũi, bao, thùng, hộp, chai, quả, trái, bông, cành, chậu, tổ ong, đàn, đàn ong, ' +
        'cặp, đôi, hạng mục, nội dung, lĩnh vực',
      'bầu, bầu giống, bầu cây giống, hom, hom giống, hạt giống, cầu treo, cầu dân sinh, bể bơi, ' +
        'nhà sinh hoạt cộng đồng, sân bóng, hội chợ, hội thi, hội thảo, hội diễn, căn cước, thẻ căn cước, phản ánh, ' +
        'chủ đầu tư, chủ doanh nghiệp, chủ rừng, chủ trang trại, kỹ thuật, kỹ thuật mới, phòng khám, sự cố, ' +
        'sáng chế, nhãn hiệu, hiện vật, cổ vật, đường bay, tour, homestay, ki ốt, vở, tiết mục, làn điệu, ao, đầm, ' +
        'trạm bơm, đường dây, tụ điểm, tuyến phố, ngôi trường, tấm lưới, ngư cụ, tuyến du lịch, điểm du lịch, điểm đến, ' +
        'điểm cầu, điểm bán hàng, dịch vụ, dịch vụ công, trạm bts, bãi, tin nhắn, cộng đồng, hợp đồng, gói thầu, ' +
        'bước, nhóm nhiệm vụ, phiên, kỳ, lá đơn, lá phiếu, phiếu, sim, cơ sở lưu trú, việc làm',
      'khách hàng, cơ sở, đơn vị, thủ tục, thủ tục hành chính, vật chứa, vật dụng, vật tư, suất ăn, cốc, ly, bánh, ' +
        'mẫu xét nghiệm, lượt xem, lượt truy cập, lượt tương tác, lượt tải, khẩu trang, viên, viên gạch, giỏ',
      'trụ sở, điện thoại, máy tính, máy tính bảng, hành khách, tờ rơi, chỗ làm việc, việc, đầu sách, bản sách, ' +
        'tạp chí, thư viện, nhà văn hóa, sân, sân vận động, trận, môn, bộ môn, dân tộc, tôn giáo, ngành, nghề, ' +
        'làng nghề, khẩu súng, viên đạn, quả mìn',
      'gam ma túy, bánh heroin, vụ án, vụ cháy, vụ vi phạm, lượt phương tiện, lượt xe, container, công - ten - nơ, ' +
        'công ten nơ, công tơ, công tơ điện tử, xuất tuyến, khoản thu, khoản chi, nhóm hàng, mặt hàng, chủ thể, ' +
        'nhóm giải pháp, đầu xe, chuyến bay, chuyến tàu, chuyến xe, phần mềm, nền tảng, ứng dụng, hệ thống',
    ].join(', '),
  ),
  // nouns whose first syllable is no word by itself: "5 phương thức lãnh đạo" counts no "phương"
  ...named(
    [
      'cổ phiếu, cổ phần, trái phiếu, mã chứng khoán, hình thức, phòng ngủ, phương thức, phương án, địa bàn, ' +
        'địa điểm, hoạt động, chuyên đề, chuyên mục, chuyên trang, chuyên ngành, xí nghiệp, gia trại, phân xưởng',
      'đề tài, đề xuất, phong trào, ấn phẩm, chính sách, cơ chế, nguyên tắc, nguyên nhân, quy hoạch, quy chế, ' +
        'quy trình, thỏa thuận, cam kết',
      'bài học, bài học kinh nghiệm, kinh nghiệm, hạn chế, tồn tại, khó khăn, vướng mắc, sai phạm, hành vi, ' +
        'tội danh, vi phạm, thành tích, kỷ lục',
      'dòng họ, nguyện vọng, ngành nghề, tín chỉ, học phần, hội đồng, chức danh, chức vụ, khu vực, tiểu khu, ' +
        'tiểu vùng, vành đai, cơ sở dữ liệu',
      'quan điểm, định hướng, yếu tố, trụ cột, kịch bản, tình huống, thông báo, thông tư, nghị định, công văn, ' +
        'công điện, chi nhánh, đại lý, nghiệp đoàn',
    ].join(', '),
  ),
];

/** Second syllables of nouns for people: "thẩm phán", "kiểm sát viên" and many more that no list has. */
export const PERSON_ENDINGS: ReadonlySet<string> = new Set('viên sĩ sỹ sinh nhân dân binh phán tử nữ hộ'.split(' '));
/** Nouns with such an ending that name no people. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  'công khuôn vệ khai phát nguyên hạt tư pháp thủy môi hy ký hôn khu nông phản nhu điện nguyên trứng động thành'.split(
    ' ',
  ),
);

/** Unit words that may be written without a space after the digits: "1.302ha", "5m", "420m2", "70tr". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  'trđ ha m m2 m² m3 m³ km km2 km² kg mm cm tấn tạ tỷ tr triệu nghìn đ đồng con người hộ usd mw kw kwh lít'.split(' '),
);

/** Words after "/" that name what the amount is divided by; `null` has no code and is left out of `per`. */
export const PER_WORDS: readonly (readonly [string, 'year' | 'month' | 'person' | 'ha' | null])[] = [
  ['năm', 'year'],
  ['ngày đêm', null],
  ['ngày - đêm', null],
  ['tháng', 'month'],
  ['người', 'person'],
  ['lao động', 'person'],
  ['đầu người', 'person'],
  ['người lớn', null], // a ticket: "120.000 đồng/người lớn"
  ['khẩu', 'person'],
  ['nhân khẩu', 'person'],
  ['công nhân', 'person'],
  ['ha', 'ha'],
  ['héc ta', 'ha'],
  ['héc - ta', 'ha'],
  ['hec - ta', 'ha'],
  ['hecta', 'ha'],
  ['ha canh tác', 'ha'],
  ['ha đất canh tác', 'ha'],
  ['ha đất', 'ha'],
];

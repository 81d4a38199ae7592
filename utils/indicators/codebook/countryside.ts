import { type Indicator, indicator, SHARE } from '../indicator';

/** New rural development, roads, electricity, water, waste, land. New-rural criteria 2021-2025; commune list. */
export const COUNTRYSIDE: readonly Indicator[] = [
  indicator('ntm-communes', ['Số xã đạt chuẩn nông thôn mới', 'New-rural communes'], {
    topic: 'new-rural',
    units: ['commune', '%'],
    better: 'up',
    aliases:
      'xã đạt chuẩn nông thôn mới; xã đạt chuẩn NTM; xã nông thôn mới; tỷ lệ xã đạt chuẩn nông thôn mới; ' +
      'xã về đích nông thôn mới; xã đạt NTM; xã được công nhận đạt chuẩn nông thôn mới; ' +
      'xã hoàn thành nông thôn mới; xã đạt 19 tiêu chí nông thôn mới; xã đạt nông thôn mới; xã đạt 19 tiêu chí',
  }),
  indicator('ntm-advanced-communes', ['Số xã đạt chuẩn nông thôn mới nâng cao', 'Advanced new-rural communes'], {
    topic: 'new-rural',
    units: ['commune', '%'],
    better: 'up',
    aliases:
      'xã đạt chuẩn nông thôn mới nâng cao; xã nông thôn mới nâng cao; xã NTM nâng cao; xã đạt NTM nâng cao; ' +
      'xã đạt chuẩn NTM nâng cao; xã đạt nông thôn mới nâng cao; tỷ lệ xã đạt chuẩn nông thôn mới nâng cao; ' +
      'xã được công nhận nông thôn mới nâng cao',
  }),
  indicator('ntm-model-communes', ['Số xã đạt chuẩn nông thôn mới kiểu mẫu', 'Model new-rural communes'], {
    topic: 'new-rural',
    units: ['commune', '%'],
    better: 'up',
    aliases:
      'xã nông thôn mới kiểu mẫu; xã NTM kiểu mẫu; xã đạt chuẩn NTM kiểu mẫu; xã đạt chuẩn nông thôn mới kiểu mẫu; ' +
      'xã đạt nông thôn mới kiểu mẫu; tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu; xã nông thôn mới hiện đại; ' +
      'xã đạt chuẩn nông thôn mới hiện đại',
  }),
  indicator('ntm-criteria', ['Số tiêu chí nông thôn mới đạt được', 'New-rural criteria met'], {
    topic: 'new-rural',
    units: ['criterion'],
    range: [0, 20],
    better: 'up',
    aliases:
      'tiêu chí nông thôn mới; tiêu chí NTM; tiêu chí xã nông thôn mới; số tiêu chí nông thôn mới; tiêu chí; ' +
      'tiêu chí nông thôn mới nâng cao; hoàn thành tiêu chí nông thôn mới; đạt tiêu chí nông thôn mới; ' +
      'tiêu chí xã nông thôn mới nâng cao; tiêu chí nông thôn mới giai đoạn 2021 - 2025; tiêu chí xã NTM; ' +
      'số tiêu chí; số tiêu chí NTM',
  }),
  indicator('ntm-criteria-average', ['Số tiêu chí nông thôn mới bình quân/xã', 'Average criteria per commune'], {
    topic: 'new-rural',
    units: ['criterion'],
    range: [0, 20],
    better: 'up',
    aliases:
      'bình quân tiêu chí/xã; bình quân tiêu chí; tiêu chí bình quân/xã; tiêu chí bình quân; ' +
      'bình quân số tiêu chí; bình quân mỗi xã; số tiêu chí bình quân/xã; bình quân tiêu chí nông thôn mới/xã; ' +
      'tiêu chí nông thôn mới bình quân',
  }),
  indicator('ntm-districts', ['Số huyện đạt chuẩn nông thôn mới', 'New-rural districts'], {
    topic: 'new-rural',
    units: ['count:huyện', 'count:đơn vị', 'organization'],
    better: 'up',
    aliases:
      'huyện đạt chuẩn nông thôn mới; huyện nông thôn mới; đơn vị cấp huyện đạt chuẩn nông thôn mới; huyện đạt chuẩn NTM',
  }),
  indicator('ntm-model-villages', ['Số thôn, bản nông thôn mới kiểu mẫu', 'Model new-rural villages'], {
    topic: 'new-rural',
    units: ['village', '%', 'count:khu'],
    better: 'up',
    aliases:
      'thôn nông thôn mới kiểu mẫu; thôn NTM kiểu mẫu; thôn kiểu mẫu; bản nông thôn mới; thôn nông thôn mới; ' +
      'thôn đạt chuẩn nông thôn mới; khu dân cư nông thôn mới kiểu mẫu; thôn đạt chuẩn nông thôn mới kiểu mẫu; ' +
      'khu dân cư kiểu mẫu; bản nông thôn mới kiểu mẫu; thôn bản đạt chuẩn nông thôn mới; ' +
      'ấp nông thôn mới kiểu mẫu; khu dân cư nông thôn mới; khu dân cư tiêu biểu',
  }),
  indicator('ntm-resources', ['Nguồn lực huy động xây dựng nông thôn mới', 'Resources for new rural development'], {
    topic: 'new-rural',
    units: ['VND'],
    better: 'up',
    aliases:
      'tổng nguồn lực huy động xây dựng nông thôn mới; huy động nguồn lực xây dựng nông thôn mới; ' +
      'vốn xây dựng nông thôn mới; nguồn lực xây dựng nông thôn mới; kinh phí xây dựng nông thôn mới; ' +
      'tổng nguồn lực xây dựng nông thôn mới; tổng nguồn vốn xây dựng nông thôn mới; tổng nguồn lực huy động; ' +
      'vốn huy động xây dựng nông thôn mới; tổng vốn huy động xây dựng nông thôn mới',
  }),
  indicator('people-contribution', ['Nhân dân đóng góp', 'Contributions of the people'], {
    topic: 'new-rural',
    units: ['VND'],
    better: 'up',
    aliases:
      'nhân dân đóng góp; người dân đóng góp; vốn nhân dân đóng góp; đóng góp của nhân dân; ' +
      'huy động nhân dân đóng góp; đóng góp của người dân; nguồn nhân dân đóng góp; vốn dân đóng góp; ' +
      'huy động sức dân; nhân dân đóng góp tiền; vốn huy động từ nhân dân',
  }),
  indicator('labour-days-contributed', ['Số ngày công đóng góp', 'Working days contributed'], {
    topic: 'new-rural',
    units: ['count:ngày công'],
    better: 'up',
    aliases: 'ngày công; ngày công lao động; đóng góp ngày công; số ngày công; ngày công đóng góp',
  }),
  indicator('land-donated', ['Diện tích đất hiến', 'Land donated'], {
    topic: 'new-rural',
    units: ['m2', 'ha'],
    better: 'up',
    aliases:
      'hiến đất; đất hiến; hiến đất làm đường; nhân dân hiến đất; đất do nhân dân hiến; diện tích đất hiến; ' +
      'người dân hiến đất; diện tích hiến đất',
  }),
  indicator('roads-hardened', ['Tỷ lệ đường giao thông nông thôn được cứng hóa', 'Rural roads hardened'], {
    topic: 'infrastructure',
    units: ['%', 'km', 'm'],
    better: 'up',
    aliases:
      'cứng hóa đường giao thông nông thôn; bê tông hóa đường giao thông nông thôn; đường giao thông nông thôn; ' +
      'đường trục thôn được bê tông hóa; bê tông hóa đường trục thôn; cứng hóa đường trục thôn; ' +
      'tỷ lệ cứng hóa đường giao thông; đường giao thông được cứng hóa; cứng hóa đường giao thông; đường bê tông; ' +
      'tỷ lệ đường giao thông được cứng hóa; đường giao thông nông thôn được cứng hóa; ' +
      'bê tông hóa đường giao thông; đường trục thôn; bê tông hóa; đường giao thông nông thôn được bê tông hóa; ' +
      'làm đường giao thông nông thôn; đường giao thông; cứng hóa; đường thôn xóm được cứng hóa; ' +
      'tỷ lệ đường thôn được cứng hóa; tỷ lệ bê tông hóa đường giao thông; đường liên thôn được bê tông hóa; ' +
      'tỷ lệ đường trục thôn được cứng hóa; tỷ lệ đường trục xã được cứng hóa; đường trục xã; ' +
      'kiên cố hóa đường giao thông nông thôn',
  }),
  indicator('villages-with-road', ['Tỷ lệ thôn, bản có đường ô tô đến trung tâm', 'Villages with a car road'], {
    topic: 'infrastructure',
    units: ['%', 'village', 'commune'],
    better: 'up',
    aliases:
      'thôn có đường ô tô đến trung tâm; thôn bản có đường ô tô; bản có đường ô tô; thôn có đường bê tông; ' +
      'xã có đường ô tô đến trung tâm; thôn có đường ô tô; tỷ lệ thôn có đường ô tô đến trung tâm; ' +
      'thôn bản có đường giao thông được cứng hóa; thôn có đường bê tông ô tô; ' +
      'thôn bản có đường ô tô đến trung tâm được cứng hóa; tỷ lệ bản có đường xe máy; ' +
      'thôn bản có đường ô tô đến trung tâm',
  }),
  indicator('canals-solid', ['Kênh mương được kiên cố hóa', 'Canals hardened'], {
    topic: 'infrastructure',
    units: ['km', '%', 'm'],
    better: 'up',
    aliases:
      'kiên cố kênh mương; kiên cố hóa kênh mương; kênh mương; kênh mương nội đồng; ' +
      'kiên cố hóa kênh mương nội đồng; tỷ lệ kiên cố hóa kênh mương; kênh mương được kiên cố; ' +
      'kênh mương thủy lợi; tỷ lệ kênh mương được kiên cố hóa',
  }),
  indicator('irrigated-area', ['Tỷ lệ diện tích được tưới tiêu chủ động', 'Irrigated area'], {
    topic: 'infrastructure',
    units: ['%', 'ha'],
    better: 'up',
    aliases:
      'diện tích được tưới tiêu chủ động; diện tích tưới tiêu chủ động; tưới tiêu chủ động; ' +
      'diện tích đất nông nghiệp được tưới tiêu chủ động; ' +
      'tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động; tỷ lệ diện tích đất được tưới chủ động; ' +
      'tỷ lệ diện tích đất nông nghiệp được tưới tiêu chủ động',
  }),
  indicator('electricity-households', ['Tỷ lệ hộ được sử dụng điện', 'Households with electricity'], {
    topic: 'infrastructure',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'hộ dùng điện lưới quốc gia; hộ sử dụng điện; hộ được sử dụng điện lưới quốc gia; tỷ lệ hộ sử dụng điện; ' +
      'hộ dùng điện; tỷ lệ hộ dùng điện; tỷ lệ hộ được sử dụng điện lưới quốc gia; số hộ dùng điện lưới quốc gia; ' +
      'tỷ lệ hộ sử dụng điện lưới quốc gia; số hộ được sử dụng điện; hộ dân được sử dụng điện; ' +
      'tỷ lệ hộ sử dụng điện thường xuyên an toàn; tỷ lệ hộ dân được sử dụng điện lưới quốc gia; ' +
      'hộ sử dụng điện lưới quốc gia; hộ có điện; tỷ lệ hộ có điện; hộ dân có điện; hộ có điện sử dụng; ' +
      'hộ dân sử dụng điện lưới quốc gia; hộ sử dụng điện thường xuyên an toàn; tỷ lệ hộ dân được sử dụng điện',
  }),
  indicator('villages-with-electricity', ['Tỷ lệ thôn, bản có điện', 'Villages with electricity'], {
    topic: 'infrastructure',
    units: ['%', 'village'],
    better: 'up',
    aliases:
      'thôn có điện; thôn bản có điện; bản có điện; thôn có điện lưới quốc gia; thôn bản có điện lưới quốc gia; ' +
      'bản có điện lưới quốc gia; số thôn có điện; tỷ lệ thôn bản có điện lưới quốc gia; số thôn bản có điện',
  }),
  indicator('hygienic-water', ['Tỷ lệ dân cư nông thôn sử dụng nước hợp vệ sinh', 'People with hygienic water'], {
    topic: 'environment',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'nước hợp vệ sinh; hộ sử dụng nước hợp vệ sinh; tỷ lệ hộ sử dụng nước hợp vệ sinh; ' +
      'dân cư sử dụng nước hợp vệ sinh; hộ dân được sử dụng nước hợp vệ sinh; ' +
      'dân số nông thôn sử dụng nước sinh hoạt hợp vệ sinh; số hộ sử dụng nước hợp vệ sinh; ' +
      'tỷ lệ người dân sử dụng nước hợp vệ sinh; tỷ lệ dân số sử dụng nước sinh hoạt hợp vệ sinh; ' +
      'hộ được sử dụng nước hợp vệ sinh; tỷ lệ hộ được sử dụng nước sinh hoạt hợp vệ sinh; ' +
      'tỷ lệ hộ dân được sử dụng nước hợp vệ sinh; sử dụng nước hợp vệ sinh; ' +
      'người dân được sử dụng nước hợp vệ sinh; nước sinh hoạt hợp vệ sinh; ' +
      'tỷ lệ hộ dân sử dụng nước sinh hoạt hợp vệ sinh; tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh; ' +
      'tỷ lệ dân số được sử dụng nước hợp vệ sinh',
  }),
  indicator('clean-water', ['Tỷ lệ dân số sử dụng nước sạch', 'People with clean water'], {
    topic: 'environment',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'nước sạch; hộ sử dụng nước sạch; tỷ lệ hộ sử dụng nước sạch; tỷ lệ dân cư đô thị sử dụng nước sạch; ' +
      'dân số sử dụng nước sạch; hộ dân sử dụng nước sạch; tỷ lệ dân số đô thị được cung cấp nước sạch; ' +
      'tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn; hộ sử dụng nước sạch theo quy chuẩn; ' +
      'tỷ lệ dân số đô thị được sử dụng nước sạch; tỷ lệ dân số nông thôn sử dụng nước sạch; ' +
      'tỷ lệ dân số được sử dụng nước sạch; hộ dân được sử dụng nước sạch; tỷ lệ người dân sử dụng nước sạch; ' +
      'nước sạch theo quy chuẩn; sử dụng nước sạch; tỷ lệ hộ dân được sử dụng nước sạch; nước sạch đạt chuẩn; ' +
      'tỷ lệ người dân được sử dụng nước sạch; dân số đô thị sử dụng nước sạch',
  }),
  indicator('sanitary-latrines', ['Tỷ lệ hộ có nhà tiêu hợp vệ sinh', 'Households with a sanitary latrine'], {
    topic: 'environment',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'nhà tiêu hợp vệ sinh; hộ có nhà tiêu hợp vệ sinh; nhà vệ sinh hợp vệ sinh; hộ có nhà vệ sinh đạt chuẩn; ' +
      'hộ có nhà tiêu nhà tắm hợp vệ sinh; tỷ lệ hộ có nhà tiêu nhà tắm bể chứa nước hợp vệ sinh; ' +
      'tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh; nhà tiêu',
  }),
  indicator('waste-collection', ['Tỷ lệ rác thải sinh hoạt được thu gom, xử lý', 'Household waste collected'], {
    topic: 'environment',
    units: ['%', 'tonne'],
    better: 'up',
    aliases:
      'chất thải rắn sinh hoạt được thu gom xử lý; tỷ lệ thu gom rác thải; tỷ lệ rác thải được thu gom; ' +
      'tỷ lệ chất thải rắn được thu gom; tỷ lệ chất thải rắn đô thị được thu gom; thu gom rác thải sinh hoạt; ' +
      'thu gom xử lý rác thải; chất thải rắn đô thị được thu gom xử lý; tỷ lệ thu gom xử lý chất thải rắn; ' +
      'rác thải sinh hoạt được thu gom; tỷ lệ thu gom xử lý rác thải sinh hoạt; ' +
      'tỷ lệ chất thải rắn sinh hoạt được thu gom; rác thải được thu gom xử lý; tỷ lệ thu gom chất thải rắn; ' +
      'tỷ lệ chất thải rắn sinh hoạt nông thôn được thu gom xử lý; ' +
      'tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom xử lý; tỷ lệ thu gom chất thải rắn sinh hoạt; ' +
      'tỷ lệ chất thải sinh hoạt được thu gom; tỷ lệ thu gom xử lý chất thải rắn sinh hoạt; ' +
      'tỷ lệ rác thải sinh hoạt thu gom xử lý; thu gom rác thải; chất thải rắn được thu gom; ' +
      'tỷ lệ thu gom rác thải sinh hoạt; tỷ lệ chất thải rắn sinh hoạt được thu gom và xử lý; hộ thu gom rác thải',
  }),
  indicator('hazardous-waste', ['Tỷ lệ chất thải nguy hại, y tế được xử lý', 'Hazardous and medical waste treated'], {
    topic: 'environment',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'chất thải y tế được xử lý; chất thải nguy hại được xử lý; tỷ lệ chất thải y tế được xử lý; ' +
      'tỷ lệ xử lý chất thải y tế; tỷ lệ chất thải nguy hại được thu gom xử lý; ' +
      'tỷ lệ chất thải y tế được thu gom xử lý; tỷ lệ thu gom xử lý chất thải nguy hại',
  }),
  indicator(
    'wastewater-zones',
    ['Tỷ lệ khu, cụm công nghiệp có hệ thống xử lý nước thải', 'Industrial zones treating wastewater'],
    {
      topic: 'environment',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'khu công nghiệp có hệ thống xử lý nước thải tập trung; tỷ lệ khu công nghiệp có hệ thống xử lý nước thải; ' +
        'cụm công nghiệp có hệ thống xử lý nước thải tập trung; xử lý nước thải; tỷ lệ nước thải được xử lý; ' +
        'nước thải được thu gom xử lý; nước thải đô thị được xử lý; tỷ lệ nước thải đô thị được xử lý',
    },
  ),
  indicator('land-certificates', ['Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất', 'Land-use certificates issued'], {
    topic: 'environment',
    units: ['%', 'count:giấy', 'ha', 'document'],
    better: 'up',
    aliases:
      'cấp giấy chứng nhận quyền sử dụng đất; giấy chứng nhận quyền sử dụng đất; cấp GCNQSDĐ; tỷ lệ cấp GCNQSDĐ; ' +
      'cấp giấy chứng nhận quyền sử dụng đất lần đầu; tỷ lệ cấp giấy chứng nhận quyền sử dụng đất lần đầu; ' +
      'cấp sổ đỏ',
  }),
  indicator('natural-area', ['Diện tích tự nhiên', 'Natural area'], {
    topic: 'environment',
    units: ['km2', 'ha'],
    aliases: 'tổng diện tích tự nhiên; diện tích đất tự nhiên',
  }),
  indicator('works-built', ['Số công trình được xây dựng', 'Works built'], {
    topic: 'infrastructure',
    units: ['count:công trình', 'project'],
    better: 'up',
    aliases:
      'công trình xây dựng; công trình được đầu tư; đầu tư xây dựng công trình; công trình dự án; công trình hạ tầng',
  }),
  indicator('site-clearance', ['Diện tích giải phóng mặt bằng', 'Land cleared for projects'], {
    topic: 'infrastructure',
    units: ['ha', 'm2', 'household', '%'],
    better: 'up',
    aliases:
      'giải phóng mặt bằng; bàn giao mặt bằng; GPMB; mặt bằng được bàn giao; diện tích bàn giao mặt bằng; ' +
      'mặt bằng bàn giao; hộ bàn giao mặt bằng',
  }),
];

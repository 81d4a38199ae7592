import { type Indicator, indicator, SHARE } from '../indicator';

/** Poverty, work, population, health, insurance, education, culture. National list 01-03, 13-18; SDG list. */
export const SOCIETY: readonly Indicator[] = [
  indicator('poverty-rate', ['Tỷ lệ hộ nghèo', 'Poverty rate'], {
    topic: 'poverty',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'hộ nghèo; tỷ lệ nghèo; tỷ lệ hộ nghèo theo chuẩn nghèo mới; tỷ lệ hộ nghèo cuối năm; tỷ lệ hộ nghèo chung; ' +
      'tỷ lệ hộ nghèo cuối nhiệm kỳ; tỷ lệ hộ nghèo còn lại',
  }),
  indicator('multidimensional-poverty-rate', ['Tỷ lệ hộ nghèo đa chiều', 'Multidimensional poverty rate'], {
    topic: 'poverty',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'tỷ lệ nghèo đa chiều; tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều; hộ nghèo đa chiều; nghèo đa chiều; ' +
      'tỷ lệ hộ nghèo tiếp cận đa chiều; tỷ lệ hộ nghèo theo tiêu chí đa chiều; tỷ lệ hộ nghèo theo chuẩn đa chiều',
  }),
  indicator('poverty-reduction', ['Mức giảm tỷ lệ hộ nghèo', 'Yearly reduction of the poverty rate'], {
    topic: 'poverty',
    units: ['%', 'percentage_point'],
    range: [0, 30],
    better: 'up',
    aliases:
      'giảm tỷ lệ hộ nghèo; mức giảm hộ nghèo; giảm hộ nghèo; giảm nghèo; tỷ lệ giảm nghèo; tỷ lệ giảm hộ nghèo; ' +
      'tốc độ giảm nghèo; mức giảm tỷ lệ nghèo; tỷ lệ hộ nghèo giảm; mức giảm tỷ lệ hộ nghèo bình quân; ' +
      'tỷ lệ hộ nghèo giảm bình quân; giảm tỷ lệ nghèo',
  }),
  indicator('near-poverty-rate', ['Tỷ lệ hộ cận nghèo', 'Near-poverty rate'], {
    topic: 'poverty',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases: 'hộ cận nghèo; tỷ lệ cận nghèo',
  }),
  indicator('poverty-rate-minority', ['Tỷ lệ hộ nghèo dân tộc thiểu số', 'Poverty rate of ethnic minorities'], {
    topic: 'poverty',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'hộ nghèo dân tộc thiểu số; tỷ lệ hộ nghèo đồng bào dân tộc thiểu số; ' +
      'tỷ lệ hộ nghèo trong đồng bào dân tộc thiểu số; tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số; ' +
      'tỷ lệ hộ nghèo người dân tộc thiểu số',
  }),
  indicator('poor-households', ['Số hộ nghèo', 'Poor households'], {
    topic: 'poverty',
    units: ['household'],
    better: 'down',
    aliases: 'hộ nghèo; tổng số hộ nghèo',
  }),
  indicator('near-poor-households', ['Số hộ cận nghèo', 'Near-poor households'], {
    topic: 'poverty',
    units: ['household'],
    better: 'down',
    aliases: 'hộ cận nghèo; tổng số hộ cận nghèo',
  }),
  indicator('households-escaping-poverty', ['Số hộ thoát nghèo', 'Households out of poverty'], {
    topic: 'poverty',
    units: ['household'],
    better: 'up',
    aliases: 'hộ thoát nghèo; hộ thoát nghèo bền vững',
  }),
  indicator('temporary-houses-removed', ['Số nhà tạm, nhà dột nát được xóa', 'Temporary houses replaced'], {
    topic: 'poverty',
    units: ['count:nhà', 'count:căn', 'household', 'count:ngôi nhà', 'count:căn nhà'],
    better: 'up',
    aliases:
      'nhà tạm; xóa nhà tạm; xóa nhà tạm nhà dột nát; nhà tạm nhà dột nát; nhà tạm dột nát; xóa nhà tạm dột nát; ' +
      'nhà dột nát; xóa nhà dột nát',
  }),
  indicator('solidarity-houses', ['Số nhà Đại đoàn kết', 'Great Solidarity houses'], {
    topic: 'poverty',
    units: ['count:nhà', 'count:căn', 'count:căn nhà'],
    better: 'up',
    aliases:
      'nhà đại đoàn kết; nhà tình nghĩa; nhà tình thương; xây dựng nhà đại đoàn kết; căn nhà đại đoàn kết; nhà nhân ái',
  }),
  indicator('social-housing', ['Số căn nhà ở xã hội', 'Social housing units'], {
    topic: 'poverty',
    units: ['count:căn', 'count:căn hộ'],
    better: 'up',
    aliases: 'nhà ở xã hội; căn hộ nhà ở xã hội; căn nhà ở xã hội; xây dựng nhà ở xã hội; hoàn thành nhà ở xã hội',
  }),
  indicator('permanent-housing', ['Tỷ lệ hộ có nhà ở kiên cố', 'Households in permanent housing'], {
    topic: 'poverty',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'nhà ở kiên cố; nhà kiên cố; tỷ lệ nhà ở kiên cố; hộ có nhà ở đạt chuẩn; tỷ lệ hộ có nhà ở đạt chuẩn; ' +
      'nhà ở đạt chuẩn; tỷ lệ nhà kiên cố bán kiên cố; tỷ lệ hộ có nhà kiên cố',
  }),
  indicator('social-fund', ['Số tiền vận động Quỹ Vì người nghèo', 'Fund for the Poor'], {
    topic: 'poverty',
    units: ['VND'],
    better: 'up',
    aliases:
      'quỹ vì người nghèo; vận động quỹ vì người nghèo; quỹ đền ơn đáp nghĩa; vận động quỹ đền ơn đáp nghĩa; ' +
      'quỹ an sinh xã hội',
  }),
  indicator('jobs-created', ['Số lao động được giải quyết việc làm', 'Jobs created'], {
    topic: 'labour',
    units: ['person', 'count:việc làm', 'count:lượt người'],
    better: 'up',
    aliases:
      'việc làm; việc làm mới; tạo việc làm; giải quyết việc làm; tạo việc làm mới; ' +
      'giải quyết việc làm cho lao động; số lao động được tạo việc làm; lao động được giải quyết việc làm; ' +
      'giải quyết việc làm mới; lao động được tạo việc làm mới; tạo việc làm cho lao động; ' +
      'số lao động có việc làm mới; việc làm tăng thêm; lao động có việc làm; ' +
      'số lao động được giải quyết việc làm mới; giải quyết việc làm cho người lao động; ' +
      'tạo việc làm mới cho lao động; giải quyết việc làm thêm cho lao động; giải quyết việc làm mới cho lao động',
  }),
  indicator('labour-export', ['Số lao động đi làm việc ở nước ngoài', 'Workers sent abroad'], {
    topic: 'labour',
    units: ['person'],
    better: 'up',
    aliases:
      'xuất khẩu lao động; lao động đi làm việc ở nước ngoài; đưa lao động đi làm việc ở nước ngoài; ' +
      'lao động xuất khẩu; người lao động đi làm việc ở nước ngoài; ' +
      'lao động đi làm việc ở nước ngoài theo hợp đồng; lao động đi xuất khẩu; ' +
      'người lao động đi làm việc ở nước ngoài theo hợp đồng; đi làm việc ở nước ngoài theo hợp đồng',
  }),
  indicator('trained-labour', ['Tỷ lệ lao động qua đào tạo', 'Trained workers'], {
    topic: 'labour',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'lao động qua đào tạo; tỷ lệ lao động đã qua đào tạo; tỷ lệ người lao động qua đào tạo; ' +
      'lao động được đào tạo; tỷ lệ lao động được đào tạo; tỷ lệ lao động đào tạo; ' +
      'tỷ lệ lao động qua đào tạo nghề; lao động qua đào tạo nghề',
  }),
  indicator('certified-labour', ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'Certified workers'], {
    topic: 'labour',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'lao động có bằng cấp chứng chỉ; tỷ lệ lao động có bằng cấp chứng chỉ; ' +
      'tỷ lệ lao động qua đào tạo có bằng cấp; lao động qua đào tạo có bằng cấp chứng chỉ; có bằng cấp chứng chỉ; ' +
      'tỷ lệ lao động có bằng cấp; tỷ lệ lao động qua đào tạo có bằng chứng chỉ; lao động có bằng chứng chỉ; ' +
      'tỷ lệ lao động có văn bằng chứng chỉ; tỷ lệ lao động qua đào tạo có bằng cấp chứng chỉ; bằng cấp chứng chỉ',
  }),
  indicator('vocational-trainees', ['Số lao động được đào tạo nghề', 'Vocational trainees'], {
    topic: 'labour',
    units: ['person', 'count:lượt người'],
    better: 'up',
    aliases:
      'đào tạo nghề; đào tạo nghề cho lao động; lao động được đào tạo nghề; đào tạo nghề cho lao động nông thôn; ' +
      'học viên học nghề; tuyển sinh đào tạo nghề; lao động học nghề',
  }),
  indicator('unemployment-rate', ['Tỷ lệ thất nghiệp', 'Unemployment rate'], {
    topic: 'labour',
    units: ['%'],
    range: [0, 30],
    better: 'down',
    aliases:
      'thất nghiệp; tỷ lệ thất nghiệp thành thị; tỷ lệ thất nghiệp khu vực thành thị; tỷ lệ lao động thất nghiệp; ' +
      'tỷ lệ thất nghiệp đô thị; tỷ lệ thất nghiệp trong độ tuổi lao động; ' +
      'tỷ lệ thất nghiệp của lực lượng lao động trong độ tuổi',
  }),
  indicator('agricultural-labour-share', ['Tỷ trọng lao động nông nghiệp', 'Share of agricultural labour'], {
    topic: 'labour',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'tỷ lệ lao động nông nghiệp; tỷ trọng lao động nông nghiệp trong tổng lao động xã hội; lao động nông nghiệp; ' +
      'tỷ lệ lao động nông lâm nghiệp thủy sản; tỷ lệ lao động trong nông nghiệp',
  }),
  indicator('population', ['Dân số', 'Population'], {
    topic: 'population',
    units: ['person'],
    range: [100, 1.2e7],
    aliases: 'quy mô dân số; dân số trung bình; tổng dân số; nhân khẩu; số nhân khẩu; số dân; tổng số nhân khẩu',
  }),
  indicator('households', ['Số hộ dân', 'Households'], {
    topic: 'population',
    units: ['household'],
    aliases: 'số hộ; tổng số hộ',
  }),
  indicator('ethnic-minority-share', ['Tỷ lệ dân tộc thiểu số', 'Ethnic-minority share'], {
    topic: 'population',
    units: ['%'],
    range: SHARE,
    aliases:
      'đồng bào dân tộc thiểu số; dân tộc thiểu số; đồng bào dân tộc thiểu số chiếm; ' +
      'tỷ lệ đồng bào dân tộc thiểu số; người dân tộc thiểu số; dân số là người dân tộc thiểu số',
  }),
  indicator('natural-increase', ['Tỷ lệ tăng dân số tự nhiên', 'Natural population increase'], {
    topic: 'population',
    units: ['%'],
    range: [-2, 5],
    aliases:
      'tỷ lệ gia tăng dân số tự nhiên; tốc độ tăng dân số tự nhiên; tỷ lệ phát triển dân số tự nhiên; ' +
      'tỷ suất tăng dân số tự nhiên; tăng dân số tự nhiên; tỷ lệ tăng dân số; tỷ lệ tăng tự nhiên dân số; ' +
      'tỷ lệ gia tăng dân số; mức tăng dân số tự nhiên',
  }),
  indicator('birth-rate', ['Tỷ suất sinh', 'Birth rate'], {
    topic: 'population',
    units: ['%', 'count:‰'],
    aliases:
      'tỷ suất sinh thô; mức giảm tỷ suất sinh; mức giảm sinh; tỷ lệ sinh; mức giảm tỷ lệ sinh; giảm tỷ suất sinh',
  }),
  indicator('total-fertility', ['Tổng tỷ suất sinh', 'Total fertility rate'], {
    topic: 'population',
    units: ['count:con', 'count:con/phụ nữ', 'head'],
    range: [0.5, 6],
    aliases: 'mức sinh; mức sinh thay thế; số con bình quân phụ nữ',
  }),
  indicator('third-child-rate', ['Tỷ lệ sinh con thứ 3 trở lên', 'Third or later births'], {
    topic: 'population',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'tỷ lệ sinh con thứ ba trở lên; sinh con thứ 3; sinh con thứ 3 trở lên; tỷ lệ sinh con thứ 3; ' +
      'tỷ lệ sinh con thứ ba; sinh con thứ ba trở lên',
  }),
  indicator('sex-ratio-birth', ['Tỷ số giới tính khi sinh', 'Sex ratio at birth'], {
    topic: 'population',
    units: ['count:bé trai', 'count:nam', '%'],
    range: [95, 130],
    better: 'down',
    aliases: 'tỷ số giới tính; chênh lệch giới tính khi sinh',
  }),
  indicator('child-marriage', ['Số cặp tảo hôn', 'Child marriages'], {
    topic: 'population',
    units: ['count:cặp', 'count:trường hợp', '%'],
    better: 'down',
    aliases:
      'tảo hôn; cặp tảo hôn; tỷ lệ tảo hôn; trường hợp tảo hôn; tảo hôn và hôn nhân cận huyết thống; ' +
      'hôn nhân cận huyết thống',
  }),
  indicator('life-expectancy', ['Tuổi thọ trung bình', 'Life expectancy'], {
    topic: 'population',
    units: ['count:tuổi'],
    range: [50, 90],
    better: 'up',
    aliases: 'tuổi thọ bình quân; tuổi thọ trung bình của người dân; tuổi thọ',
  }),
  indicator('marriages', ['Số cuộc kết hôn', 'Marriages'], {
    topic: 'population',
    units: ['count:cặp', 'count:cuộc', 'count:trường hợp'],
    aliases: 'đăng ký kết hôn; kết hôn; cặp kết hôn',
  }),
  indicator('births', ['Số trẻ em sinh ra', 'Births'], {
    topic: 'population',
    units: ['person', 'count:trẻ', 'count:trường hợp'],
    aliases: 'trẻ sinh ra; đăng ký khai sinh; khai sinh; số trẻ sinh ra; trẻ được sinh ra',
  }),
  indicator('health-insurance-coverage', ['Tỷ lệ tham gia bảo hiểm y tế', 'Health-insurance coverage'], {
    topic: 'health',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ dân số tham gia bảo hiểm y tế; tỷ lệ bao phủ bảo hiểm y tế; độ bao phủ BHYT; bao phủ BHYT; ' +
      'tham gia bảo hiểm y tế; dân số tham gia BHYT; người dân tham gia BHYT; tỷ lệ người dân có thẻ BHYT; ' +
      'dân số có thẻ bảo hiểm y tế; tỷ lệ BHYT toàn dân; bảo hiểm y tế; tỷ lệ bao phủ BHYT toàn dân; BHYT; ' +
      'tỷ lệ bao phủ BHYT dân số; số dân tham gia BHYT; tỷ lệ nhân dân tham gia bảo hiểm y tế; ' +
      'tỷ lệ dân số có bảo hiểm y tế; độ bao phủ bảo hiểm y tế toàn dân; bao phủ bảo hiểm y tế toàn dân; ' +
      'tỷ lệ người tham gia bảo hiểm y tế; thẻ bảo hiểm y tế; tỷ lệ tham gia BHYT toàn dân',
  }),
  indicator('health-insured', ['Số người tham gia bảo hiểm y tế', 'People with health insurance'], {
    topic: 'health',
    units: ['person'],
    better: 'up',
    aliases:
      'người tham gia BHYT; tham gia bảo hiểm y tế; số người có thẻ BHYT; người có thẻ bảo hiểm y tế; BHYT; bảo hiểm y tế',
  }),
  indicator('social-insurance-coverage', ['Tỷ lệ lao động tham gia bảo hiểm xã hội', 'Social-insurance coverage'], {
    topic: 'health',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tham gia BHXH; tỷ lệ tham gia bảo hiểm xã hội; lực lượng lao động tham gia BHXH; ' +
      'tỷ lệ lực lượng lao động tham gia BHXH; bảo hiểm xã hội; tỷ lệ bao phủ BHXH; tỷ lệ bao phủ bảo hiểm xã hội; ' +
      'tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội; ' +
      'lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; bao phủ BHXH; tỷ lệ người tham gia BHXH; ' +
      'tỷ lệ lực lượng lao động trong độ tuổi tham gia BHXH',
  }),
  indicator('social-insured', ['Số người tham gia bảo hiểm xã hội', 'People with social insurance'], {
    topic: 'health',
    units: ['person'],
    better: 'up',
    aliases: 'người tham gia BHXH; tham gia BHXH; BHXH; bảo hiểm xã hội',
  }),
  indicator('voluntary-social-insurance', ['Bảo hiểm xã hội tự nguyện', 'Voluntary social insurance'], {
    topic: 'health',
    units: ['person', '%'],
    better: 'up',
    aliases:
      'BHXH tự nguyện; tham gia BHXH tự nguyện; người tham gia BHXH tự nguyện; tỷ lệ tham gia BHXH tự nguyện; ' +
      'số người tham gia bảo hiểm xã hội tự nguyện',
  }),
  indicator('compulsory-social-insurance', ['Bảo hiểm xã hội bắt buộc', 'Compulsory social insurance'], {
    topic: 'health',
    units: ['person', '%'],
    better: 'up',
    aliases: 'BHXH bắt buộc; tham gia BHXH bắt buộc; người tham gia BHXH bắt buộc; số người tham gia BHXH bắt buộc',
  }),
  indicator('unemployment-insured', ['Bảo hiểm thất nghiệp', 'Unemployment insurance'], {
    topic: 'health',
    units: ['person', '%'],
    better: 'up',
    aliases: 'BHTN; tham gia BHTN; người tham gia BHTN; tham gia bảo hiểm thất nghiệp; tỷ lệ tham gia BHTN',
  }),
  indicator('child-stunting', ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thấp còi', 'Stunting of children under five'], {
    topic: 'health',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'suy dinh dưỡng thấp còi; tỷ lệ suy dinh dưỡng thấp còi; tỷ lệ suy dinh dưỡng thể thấp còi; ' +
      'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi; suy dinh dưỡng chiều cao; ' +
      'trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi; tỷ lệ trẻ em suy dinh dưỡng thấp còi; ' +
      'tỷ lệ suy dinh dưỡng chiều cao theo tuổi; tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thấp còi',
  }),
  indicator(
    'child-underweight',
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', 'Underweight children under five'],
    {
      topic: 'health',
      units: ['%'],
      range: SHARE,
      better: 'down',
      aliases:
        'suy dinh dưỡng thể nhẹ cân; tỷ lệ suy dinh dưỡng nhẹ cân; tỷ lệ suy dinh dưỡng thể nhẹ cân; ' +
        'suy dinh dưỡng cân nặng; tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng nhẹ cân; ' +
        'tỷ lệ suy dinh dưỡng cân nặng theo tuổi; tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân',
    },
  ),
  indicator('child-malnutrition', ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 'Malnutrition of children under five'], {
    topic: 'health',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases:
      'tỷ lệ suy dinh dưỡng; trẻ em suy dinh dưỡng; tỷ lệ trẻ em suy dinh dưỡng; suy dinh dưỡng; ' +
      'tỷ lệ trẻ suy dinh dưỡng; tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi; ' +
      'tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng; tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng; ' +
      'tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi',
  }),
  indicator('doctors-per-10000', ['Số bác sĩ trên một vạn dân', 'Doctors per 10,000 people'], {
    topic: 'health',
    units: ['count:bác sĩ', 'person'],
    range: [1, 60],
    better: 'up',
    aliases:
      'bác sĩ/vạn dân; bác sĩ vạn dân; bác sĩ trên vạn dân; bác sĩ/10.000 dân; bác sĩ; tỷ lệ bác sĩ; ' +
      'số bác sĩ/1 vạn dân; tỷ lệ bác sĩ/vạn dân; tỷ lệ bác sĩ trên vạn dân',
  }),
  indicator('beds-per-10000', ['Số giường bệnh trên một vạn dân', 'Hospital beds per 10,000 people'], {
    topic: 'health',
    units: ['count:giường', 'count:giường bệnh'],
    range: [2, 120],
    better: 'up',
    aliases:
      'giường bệnh/vạn dân; giường bệnh; số giường bệnh; giường bệnh trên vạn dân; giường bệnh/10.000 dân; ' +
      'tỷ lệ giường bệnh; tỷ lệ giường bệnh/vạn dân',
  }),
  indicator(
    'commune-health-standard',
    ['Tỷ lệ xã đạt chuẩn quốc gia về y tế', 'Communes meeting the health standard'],
    {
      topic: 'health',
      units: ['%', 'commune', 'count:trạm'],
      better: 'up',
      aliases:
        'xã đạt chuẩn quốc gia về y tế; xã đạt bộ tiêu chí quốc gia về y tế; trạm y tế đạt chuẩn quốc gia; ' +
        'xã đạt tiêu chí quốc gia về y tế; trạm y tế đạt chuẩn; xã phường đạt bộ tiêu chí quốc gia về y tế; ' +
        'tỷ lệ xã đạt tiêu chí quốc gia về y tế; trạm y tế xã đạt chuẩn quốc gia; tỷ lệ trạm y tế có bác sĩ; ' +
        'trạm y tế có bác sĩ',
    },
  ),
  indicator('immunisation', ['Tỷ lệ trẻ em được tiêm chủng đầy đủ', 'Fully immunised children'], {
    topic: 'health',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tiêm chủng đầy đủ; trẻ em được tiêm chủng đầy đủ; tỷ lệ tiêm chủng đầy đủ; tiêm chủng mở rộng; ' +
      'tỷ lệ tiêm chủng; trẻ em dưới 1 tuổi được tiêm chủng đầy đủ; ' +
      'tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ; tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ; ' +
      'tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ; tỷ lệ trẻ dưới 1 tuổi tiêm đầy đủ; ' +
      'tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ các loại vắc xin',
  }),
  indicator('medical-visits', ['Số lượt khám, chữa bệnh', 'Medical consultations'], {
    topic: 'health',
    units: ['visit', 'person', 'count:lượt người', 'count:lượt'],
    aliases:
      'khám chữa bệnh; lượt khám chữa bệnh; lượt người khám chữa bệnh; khám bệnh; lượt khám bệnh; số lượt khám bệnh',
  }),
  indicator('schools-standard', ['Tỷ lệ trường đạt chuẩn quốc gia', 'Schools at national standard'], {
    topic: 'education',
    units: ['%', 'school'],
    better: 'up',
    aliases:
      'trường đạt chuẩn quốc gia; số trường đạt chuẩn quốc gia; trường chuẩn quốc gia; ' +
      'trường học đạt chuẩn quốc gia; tỷ lệ trường học đạt chuẩn quốc gia; tỷ lệ trường chuẩn quốc gia; ' +
      'số trường học đạt chuẩn quốc gia; trường học đạt chuẩn quốc gia các cấp; ' +
      'tỷ lệ trường mầm non phổ thông đạt chuẩn quốc gia; ' +
      'tỷ lệ trường mầm non tiểu học THCS THPT đạt chuẩn quốc gia; tỷ lệ trường phổ thông đạt chuẩn quốc gia; ' +
      'trường đạt chuẩn',
  }),
  indicator('preschools-standard', ['Trường mầm non đạt chuẩn quốc gia', 'Preschools at national standard'], {
    topic: 'education',
    units: ['%', 'school'],
    better: 'up',
    aliases: 'tỷ lệ trường mầm non đạt chuẩn quốc gia; trường mẫu giáo đạt chuẩn quốc gia',
  }),
  indicator(
    'primary-schools-standard',
    ['Trường tiểu học đạt chuẩn quốc gia', 'Primary schools at national standard'],
    { topic: 'education', units: ['%', 'school'], better: 'up', aliases: 'tỷ lệ trường tiểu học đạt chuẩn quốc gia' },
  ),
  indicator(
    'lower-secondary-standard',
    ['Trường THCS đạt chuẩn quốc gia', 'Lower-secondary schools at national standard'],
    {
      topic: 'education',
      units: ['%', 'school'],
      better: 'up',
      aliases: 'tỷ lệ trường THCS đạt chuẩn quốc gia; trường trung học cơ sở đạt chuẩn quốc gia',
    },
  ),
  indicator(
    'upper-secondary-standard',
    ['Trường THPT đạt chuẩn quốc gia', 'Upper-secondary schools at national standard'],
    {
      topic: 'education',
      units: ['%', 'school'],
      better: 'up',
      aliases: 'tỷ lệ trường THPT đạt chuẩn quốc gia; trường trung học phổ thông đạt chuẩn quốc gia',
    },
  ),
  indicator('solid-classrooms', ['Tỷ lệ phòng học kiên cố', 'Permanent classrooms'], {
    topic: 'education',
    units: ['%', 'count:phòng', 'count:phòng học'],
    better: 'up',
    aliases:
      'phòng học kiên cố; tỷ lệ kiên cố hóa trường lớp; kiên cố hóa trường lớp học; tỷ lệ phòng học kiên cố hóa; ' +
      'phòng học được kiên cố hóa; tỷ lệ kiên cố hóa trường lớp học; kiên cố hóa phòng học',
  }),
  indicator('pupils', ['Số học sinh', 'Pupils'], {
    topic: 'education',
    units: ['person', 'count:học sinh'],
    aliases: 'học sinh; tổng số học sinh; học sinh các cấp; học sinh theo học',
  }),
  indicator('teachers', ['Số giáo viên', 'Teachers'], {
    topic: 'education',
    units: ['person', 'count:giáo viên'],
    aliases: 'giáo viên; cán bộ giáo viên; tổng số giáo viên; cán bộ giáo viên nhân viên; đội ngũ giáo viên',
  }),
  indicator('teachers-standard', ['Tỷ lệ giáo viên đạt chuẩn', 'Qualified teachers'], {
    topic: 'education',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'giáo viên đạt chuẩn; giáo viên đạt chuẩn trình độ; tỷ lệ giáo viên đạt chuẩn trình độ đào tạo; ' +
      'giáo viên đạt chuẩn trở lên; tỷ lệ giáo viên đạt chuẩn và trên chuẩn; giáo viên trên chuẩn; ' +
      'tỷ lệ giáo viên trên chuẩn; giáo viên đạt chuẩn và trên chuẩn',
  }),
  indicator('preschool-enrolment', ['Tỷ lệ huy động trẻ mẫu giáo ra lớp', 'Preschool enrolment'], {
    topic: 'education',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'huy động trẻ 5 tuổi ra lớp; tỷ lệ huy động trẻ ra lớp; huy động trẻ mẫu giáo ra lớp; ' +
      'tỷ lệ trẻ 5 tuổi đi học mẫu giáo; huy động trẻ 6 tuổi vào lớp 1; tỷ lệ huy động trẻ 5 tuổi ra lớp; ' +
      'huy động trẻ mầm non đến trường; tỷ lệ huy động trẻ đến trường; tỷ lệ huy động học sinh đến trường; ' +
      'huy động trẻ trong độ tuổi ra lớp; tỷ lệ huy động trẻ em trong độ tuổi đến trường; ' +
      'tỷ lệ huy động trẻ 6 tuổi vào lớp 1; huy động trẻ nhà trẻ',
  }),
  indicator('graduation-rate', ['Tỷ lệ tốt nghiệp THPT', 'Upper-secondary graduation rate'], {
    topic: 'education',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ học sinh tốt nghiệp THPT; tốt nghiệp THPT; tỷ lệ tốt nghiệp trung học phổ thông; ' +
      'học sinh tốt nghiệp THPT; tỷ lệ đỗ tốt nghiệp THPT; tỷ lệ thí sinh tốt nghiệp THPT; tỷ lệ tốt nghiệp',
  }),
  indicator('dropout-rate', ['Tỷ lệ học sinh bỏ học', 'Dropout rate'], {
    topic: 'education',
    units: ['%'],
    range: SHARE,
    better: 'down',
    aliases: 'học sinh bỏ học; tỷ lệ bỏ học',
  }),
  indicator('universal-education', ['Phổ cập giáo dục', 'Universal education'], {
    topic: 'education',
    units: ['%', 'commune'],
    better: 'up',
    aliases:
      'phổ cập giáo dục mầm non; phổ cập giáo dục tiểu học; phổ cập giáo dục THCS; xã đạt chuẩn phổ cập giáo dục; ' +
      'phổ cập giáo dục mầm non cho trẻ 5 tuổi; phổ cập giáo dục trung học cơ sở; đạt chuẩn phổ cập giáo dục; ' +
      'xã duy trì phổ cập giáo dục; phổ cập giáo dục tiểu học mức độ 3; xã phường đạt chuẩn phổ cập giáo dục',
  }),
  indicator('literacy-rate', ['Tỷ lệ người biết chữ', 'Literacy rate'], {
    topic: 'education',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'người biết chữ; xóa mù chữ; tỷ lệ xóa mù chữ; tỷ lệ người biết chữ trong độ tuổi; tỷ lệ biết chữ; ' +
      'tỷ lệ người từ 15 tuổi trở lên biết chữ; tỷ lệ người dân biết chữ',
  }),
  indicator('cultural-families', ['Tỷ lệ gia đình văn hóa', 'Cultural families'], {
    topic: 'culture',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'gia đình văn hóa; hộ gia đình văn hóa; gia đình đạt danh hiệu gia đình văn hóa; hộ đạt gia đình văn hóa; ' +
      'tỷ lệ hộ gia đình đạt chuẩn văn hóa; gia đình đạt chuẩn văn hóa; tỷ lệ hộ đạt gia đình văn hóa; ' +
      'hộ gia đình đạt danh hiệu gia đình văn hóa; tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa; ' +
      'hộ đạt danh hiệu gia đình văn hóa; gia đình đạt văn hóa; tỷ lệ gia đình đạt danh hiệu văn hóa; ' +
      'tỷ lệ hộ đạt danh hiệu gia đình văn hóa',
  }),
  indicator('cultural-villages', ['Tỷ lệ thôn, bản, khu dân cư văn hóa', 'Cultural villages'], {
    topic: 'culture',
    units: ['%', 'village', 'count:khu'],
    better: 'up',
    aliases:
      'thôn văn hóa; bản văn hóa; khu dân cư văn hóa; làng văn hóa; ấp văn hóa; ' +
      'khu dân cư đạt danh hiệu khu dân cư văn hóa; thôn bản đạt danh hiệu văn hóa; bản đạt chuẩn văn hóa; ' +
      'số bản đạt chuẩn văn hóa; thôn đạt chuẩn văn hóa; tỷ lệ thôn bản văn hóa; thôn bản tổ dân phố văn hóa; ' +
      'khu dân cư đạt chuẩn văn hóa; thôn đạt danh hiệu văn hóa; tổ dân phố văn hóa; ' +
      'tỷ lệ khu dân cư đạt danh hiệu văn hóa; thôn tổ dân phố văn hóa; tỷ lệ thôn bản đạt danh hiệu văn hóa; ' +
      'tỷ lệ thôn tổ dân phố đạt danh hiệu văn hóa; thôn bản văn hóa; thôn đạt danh hiệu thôn văn hóa; ' +
      'buôn văn hóa; thôn buôn văn hóa',
  }),
  indicator('cultural-agencies', ['Tỷ lệ cơ quan, đơn vị văn hóa', 'Cultural agencies'], {
    topic: 'culture',
    units: ['%', 'organization'],
    better: 'up',
    aliases:
      'cơ quan văn hóa; cơ quan đơn vị đạt chuẩn văn hóa; cơ quan đơn vị đạt danh hiệu văn hóa; ' +
      'cơ quan đơn vị doanh nghiệp đạt chuẩn văn hóa; cơ quan đơn vị trường học văn hóa; ' +
      'cơ quan đạt chuẩn văn hóa; cơ quan đơn vị văn hóa',
  }),
  indicator('cultural-houses', ['Tỷ lệ thôn, bản có nhà văn hóa', 'Villages with a cultural house'], {
    topic: 'culture',
    units: ['%', 'village', 'count:nhà văn hóa', 'count:nhà'],
    better: 'up',
    aliases:
      'thôn có nhà văn hóa; nhà văn hóa; bản có nhà văn hóa; thôn bản có nhà văn hóa; nhà văn hóa thôn; ' +
      'thôn tổ dân phố có nhà văn hóa; nhà văn hóa đạt chuẩn; khu dân cư có nhà văn hóa; nhà văn hóa thôn bản; ' +
      'tỷ lệ thôn có nhà văn hóa đạt chuẩn; nhà sinh hoạt cộng đồng',
  }),
  indicator(
    'sports-participation',
    ['Tỷ lệ người dân luyện tập thể dục, thể thao thường xuyên', 'Regular sports participation'],
    {
      topic: 'culture',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'luyện tập thể dục thể thao thường xuyên; tập luyện thể dục thể thao thường xuyên; ' +
        'người tập luyện thể thao thường xuyên; dân số tập luyện thể dục thể thao thường xuyên; ' +
        'tỷ lệ người tập luyện thể dục thể thao thường xuyên; tỷ lệ người luyện tập TDTT thường xuyên; ' +
        'số người luyện tập thể dục thể thao thường xuyên; tỷ lệ dân số luyện tập thể dục thể thao thường xuyên; ' +
        'tỷ lệ gia đình thể thao; gia đình thể thao',
    },
  ),
  indicator('heritage-sites', ['Số di tích được xếp hạng', 'Ranked heritage sites'], {
    topic: 'culture',
    units: ['count:di tích'],
    better: 'up',
    aliases:
      'di tích; di tích được xếp hạng; di tích lịch sử; di tích cấp quốc gia; di tích cấp tỉnh; di tích quốc gia; ' +
      'di tích quốc gia đặc biệt; di tích xếp hạng',
  }),
  indicator('radio-tv-coverage', ['Tỷ lệ hộ được nghe, xem phát thanh - truyền hình', 'Radio and TV coverage'], {
    topic: 'culture',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'hộ được xem truyền hình; phủ sóng truyền hình; phủ sóng phát thanh; hộ được nghe đài phát thanh; ' +
      'tỷ lệ phủ sóng phát thanh truyền hình; hộ xem truyền hình; tỷ lệ hộ được xem truyền hình; ' +
      'tỷ lệ hộ được nghe đài; phủ sóng phát thanh truyền hình',
  }),
];

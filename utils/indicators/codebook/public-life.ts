import { type Indicator, indicator, SHARE } from '../indicator';

/** Party building, administration, digital life, security, disasters. Congress target lists; PAR, PCI, DTI methodologies. */
export const PUBLIC_LIFE: readonly Indicator[] = [
  indicator('party-members-admitted', ['Số đảng viên mới kết nạp', 'New party members'], {
    topic: 'party',
    units: ['person', 'count:đảng viên'],
    better: 'up',
    aliases:
      'kết nạp đảng viên; đảng viên mới; kết nạp đảng viên mới; đảng viên được kết nạp; đảng viên mới kết nạp; ' +
      'kết nạp mới đảng viên; số đảng viên kết nạp; kết nạp; phát triển đảng viên; phát triển đảng viên mới; ' +
      'kết nạp quần chúng ưu tú; đảng viên kết nạp mới; số đảng viên mới; kết nạp Đảng; quần chúng ưu tú vào Đảng; ' +
      'kết nạp quần chúng; kết nạp đảng viên mới trở lên',
  }),
  indicator('party-admission-rate', ['Tỷ lệ kết nạp đảng viên mới', 'Admission rate of party members'], {
    topic: 'party',
    units: ['%'],
    range: [0, 20],
    better: 'up',
    aliases:
      'kết nạp đảng viên mới; tỷ lệ phát triển đảng viên; tỷ lệ kết nạp đảng viên; kết nạp đảng viên; ' +
      'tỷ lệ phát triển đảng viên mới; tỷ lệ đảng viên mới kết nạp',
  }),
  indicator('party-members', ['Số đảng viên', 'Party members'], {
    topic: 'party',
    units: ['person', 'count:đảng viên'],
    aliases: 'đảng viên; tổng số đảng viên; số lượng đảng viên',
  }),
  indicator('party-organisations', ['Số tổ chức đảng', 'Party organisations'], {
    topic: 'party',
    units: ['organization', 'count:tổ chức', 'count:chi bộ', 'count:tổ chức đảng', 'count:chi đảng bộ'],
    aliases:
      'tổ chức đảng; chi bộ; chi bộ trực thuộc; chi đảng bộ trực thuộc; tổ chức cơ sở đảng; chi đảng bộ; ' +
      'đảng bộ trực thuộc; tổ chức đảng trực thuộc; chi đảng bộ cơ sở; đảng bộ cơ sở',
  }),
  indicator(
    'party-organisations-good',
    ['Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', 'Party organisations rated good or better'],
    {
      topic: 'party',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'tổ chức đảng hoàn thành tốt nhiệm vụ trở lên; tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ; ' +
        'tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ; tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ; ' +
        'tổ chức đảng trực thuộc hoàn thành tốt nhiệm vụ trở lên; chi đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên; ' +
        'chi đảng bộ hoàn thành tốt nhiệm vụ; tổ chức cơ sở đảng và đảng viên được xếp loại hoàn thành tốt nhiệm vụ; ' +
        'tổ chức đảng hoàn thành tốt nhiệm vụ; tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên; ' +
        'tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên; ' +
        'chi đảng bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên; đảng bộ cơ sở hoàn thành tốt nhiệm vụ trở lên; ' +
        'tỷ lệ tổ chức cơ sở đảng và đảng viên được xếp loại hoàn thành tốt nhiệm vụ; ' +
        'tổ chức cơ sở đảng xếp loại hoàn thành tốt nhiệm vụ trở lên',
    },
  ),
  indicator('party-cells-good', ['Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên', 'Party cells rated good or better'], {
    topic: 'party',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'chi bộ hoàn thành tốt nhiệm vụ; chi bộ hoàn thành tốt nhiệm vụ trở lên; ' +
      'tỷ lệ chi bộ hoàn thành tốt nhiệm vụ; chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên; ' +
      'chi bộ đảng viên được đánh giá hoàn thành tốt nhiệm vụ trở lên; ' +
      'chi bộ được đánh giá hoàn thành tốt nhiệm vụ; chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên; ' +
      'chi bộ đảng viên hoàn thành tốt nhiệm vụ',
  }),
  indicator(
    'party-members-good',
    ['Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên', 'Party members rated good or better'],
    {
      topic: 'party',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'đảng viên hoàn thành tốt nhiệm vụ; đảng viên hoàn thành tốt nhiệm vụ trở lên; ' +
        'tỷ lệ đảng viên hoàn thành tốt nhiệm vụ; đảng viên đủ tư cách hoàn thành tốt nhiệm vụ; ' +
        'đảng viên xếp loại hoàn thành tốt nhiệm vụ trở lên; đảng viên được xếp loại hoàn thành tốt nhiệm vụ; ' +
        'đảng viên được đánh giá hoàn thành tốt nhiệm vụ trở lên; ' +
        'tỷ lệ đảng viên được đánh giá hoàn thành tốt nhiệm vụ',
    },
  ),
  indicator(
    'party-members-excellent',
    ['Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ', 'Party members rated excellent'],
    {
      topic: 'party',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'đảng viên hoàn thành xuất sắc nhiệm vụ; đảng viên hoàn thành xuất sắc; ' +
        'đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ; đảng viên xếp loại hoàn thành xuất sắc nhiệm vụ',
    },
  ),
  indicator(
    'party-organisations-excellent',
    ['Tỷ lệ tổ chức đảng hoàn thành xuất sắc nhiệm vụ', 'Party organisations rated excellent'],
    {
      topic: 'party',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'tổ chức đảng hoàn thành xuất sắc nhiệm vụ; tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ; ' +
        'chi bộ hoàn thành xuất sắc nhiệm vụ; tổ chức đảng trực thuộc hoàn thành xuất sắc nhiệm vụ; ' +
        'chi đảng bộ hoàn thành xuất sắc nhiệm vụ',
    },
  ),
  indicator('inspections', ['Số cuộc kiểm tra, giám sát', 'Party inspections'], {
    topic: 'party',
    units: ['count:cuộc', 'organization', 'count:tổ chức đảng'],
    aliases:
      'cuộc kiểm tra giám sát; cuộc kiểm tra; cuộc giám sát; kiểm tra giám sát; kiểm tra tổ chức đảng; ' +
      'giám sát tổ chức đảng',
  }),
  indicator('party-discipline', ['Số đảng viên bị kỷ luật', 'Party members disciplined'], {
    topic: 'party',
    units: ['person', 'count:đảng viên', '%'],
    better: 'down',
    aliases:
      'đảng viên bị kỷ luật; thi hành kỷ luật đảng viên; kỷ luật đảng viên; đảng viên bị thi hành kỷ luật; ' +
      'đảng viên vi phạm',
  }),
  indicator(
    'mass-organisations-good',
    [
      'Tỷ lệ Mặt trận Tổ quốc và các tổ chức chính trị - xã hội hoàn thành tốt nhiệm vụ',
      'Mass organisations rated good or better',
    ],
    {
      topic: 'party',
      units: ['%'],
      range: SHARE,
      better: 'up',
      aliases:
        'tổ chức MTTQ và các tổ chức chính trị xã hội hoàn thành tốt nhiệm vụ trở lên; ' +
        'MTTQ và các đoàn thể hoàn thành tốt nhiệm vụ; tổ chức chính trị xã hội hoàn thành tốt nhiệm vụ; ' +
        'đoàn thể chính trị xã hội hoàn thành tốt nhiệm vụ; ' +
        'MTTQ và các tổ chức chính trị xã hội hoàn thành tốt nhiệm vụ trở lên; ' +
        'mặt trận tổ quốc và các đoàn thể hoàn thành tốt nhiệm vụ trở lên; ' +
        'mặt trận tổ quốc và các tổ chức chính trị xã hội hoàn thành tốt nhiệm vụ',
    },
  ),
  indicator('government-good', ['Tỷ lệ chính quyền hoàn thành tốt nhiệm vụ', 'Governments rated good or better'], {
    topic: 'government',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'chính quyền hoàn thành tốt nhiệm vụ; chính quyền cơ sở hoàn thành tốt nhiệm vụ; ' +
      'chính quyền cơ sở hoàn thành tốt nhiệm vụ trở lên; ' +
      'chi đảng bộ cơ sở chính quyền cơ sở hoàn thành tốt nhiệm vụ trở lên',
  }),
  indicator('mass-membership', ['Tỷ lệ tập hợp hội viên, đoàn viên', 'Membership of mass organisations'], {
    topic: 'party',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tập hợp đoàn viên hội viên; tỷ lệ thu hút hội viên; tập hợp hội viên; tỷ lệ đoàn kết tập hợp thanh niên; ' +
      'tỷ lệ tập hợp thanh niên; tỷ lệ tập hợp đoàn viên hội viên; tỷ lệ tập hợp quần chúng; thu hút hội viên; ' +
      'tỷ lệ tập hợp quần chúng vào các đoàn thể',
  }),
  indicator('members', ['Số hội viên, đoàn viên', 'Members of mass organisations'], {
    topic: 'party',
    units: ['person', 'count:hội viên', 'count:đoàn viên'],
    aliases:
      'hội viên; đoàn viên; kết nạp hội viên; phát triển đoàn viên; kết nạp đoàn viên; hội viên mới; ' +
      'đoàn viên mới; kết nạp hội viên mới; kết nạp đoàn viên mới; phát triển hội viên mới; ' +
      'phát triển đoàn viên công đoàn; đoàn viên công đoàn',
  }),
  indicator('cadres-trained', ['Số cán bộ, công chức được đào tạo, bồi dưỡng', 'Officials trained'], {
    topic: 'government',
    units: ['person', 'count:lượt người', 'count:lượt'],
    better: 'up',
    aliases:
      'đào tạo bồi dưỡng cán bộ; cán bộ được đào tạo; cán bộ công chức được đào tạo bồi dưỡng; ' +
      'cử cán bộ đi đào tạo; cán bộ đi đào tạo; đào tạo bồi dưỡng cán bộ công chức; ' +
      'cử cán bộ công chức đi đào tạo bồi dưỡng; cán bộ được đào tạo bồi dưỡng',
  }),
  indicator('cadres-qualified', ['Tỷ lệ cán bộ, công chức đạt chuẩn', 'Qualified officials'], {
    topic: 'government',
    units: ['%', 'person'],
    better: 'up',
    aliases:
      'cán bộ công chức đạt chuẩn; cán bộ đạt chuẩn; cán bộ công chức cấp xã đạt chuẩn; ' +
      'cán bộ công chức có trình độ đại học; tỷ lệ cán bộ công chức đạt chuẩn; ' +
      'cán bộ công chức cấp xã có trình độ đại học trở lên; ' +
      'cán bộ công chức có trình độ chuyên môn đại học trở lên; ' +
      'tỷ lệ cán bộ công chức có trình độ đại học trở lên; cán bộ có trình độ đại học',
  }),
  indicator('resolution-targets-met', ['Số chỉ tiêu nghị quyết đạt và vượt', 'Resolution targets met'], {
    topic: 'government',
    units: ['count:chỉ tiêu', '%'],
    better: 'up',
    aliases:
      'chỉ tiêu đạt và vượt; chỉ tiêu; chỉ tiêu nghị quyết; chỉ tiêu đạt và vượt kế hoạch; chỉ tiêu đạt; ' +
      'chỉ tiêu vượt; chỉ tiêu hoàn thành; chỉ tiêu đạt vượt; chỉ tiêu kinh tế xã hội; hoàn thành chỉ tiêu; ' +
      'chỉ tiêu chủ yếu; hoàn thành chỉ tiêu nghị quyết',
  }),
  indicator('petitions', ['Số đơn thư tiếp nhận', 'Petitions received'], {
    topic: 'government',
    units: ['count:đơn', 'document', 'count:đơn thư'],
    aliases:
      'đơn thư; đơn; tiếp nhận đơn; đơn khiếu nại tố cáo; tiếp nhận đơn thư; đơn thư khiếu nại tố cáo; ' +
      'đơn khiếu nại; đơn kiến nghị phản ánh; đơn thư kiến nghị phản ánh',
  }),
  indicator('petitions-resolved', ['Tỷ lệ giải quyết đơn thư, khiếu nại, tố cáo', 'Complaints resolved'], {
    topic: 'government',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'giải quyết đơn thư khiếu nại tố cáo; tỷ lệ giải quyết khiếu nại tố cáo; giải quyết khiếu nại tố cáo; ' +
      'tỷ lệ giải quyết đơn thư; giải quyết đơn thư; giải quyết đơn thư thuộc thẩm quyền; đơn thư được giải quyết; ' +
      'tỷ lệ giải quyết đơn khiếu nại tố cáo thuộc thẩm quyền; đơn thư thuộc thẩm quyền được giải quyết; ' +
      'giải quyết đơn thuộc thẩm quyền',
  }),
  indicator('citizen-reception', ['Số lượt tiếp công dân', 'Citizens received'], {
    topic: 'government',
    units: ['visit', 'count:lượt', 'count:lượt người', 'person', 'count:lượt công dân'],
    aliases: 'tiếp công dân; lượt công dân; lượt tiếp công dân; tiếp công dân thường xuyên; tiếp công dân định kỳ',
  }),
  indicator('on-time-procedures', ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'Files resolved on time'], {
    topic: 'government',
    units: ['%', 'document'],
    better: 'up',
    aliases:
      'hồ sơ giải quyết đúng hạn; giải quyết đúng hạn; tỷ lệ giải quyết hồ sơ đúng hạn; ' +
      'tỷ lệ giải quyết đúng và trước hạn; hồ sơ giải quyết đúng và trước hạn; ' +
      'tỷ lệ hồ sơ giải quyết đúng và trước hạn; giải quyết hồ sơ đúng hạn; tỷ lệ hồ sơ TTHC giải quyết đúng hạn; ' +
      'hồ sơ được giải quyết đúng hạn; hồ sơ giải quyết trước và đúng hạn; tỷ lệ giải quyết trước và đúng hạn; ' +
      'hồ sơ đúng hạn; tỷ lệ giải quyết thủ tục hành chính đúng hạn; ' +
      'tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn; giải quyết trước và đúng hạn; ' +
      'hồ sơ thủ tục hành chính giải quyết đúng hạn; hồ sơ được giải quyết đúng và trước hạn; ' +
      'giải quyết đúng và trước hạn; tỷ lệ hồ sơ giải quyết trước và đúng hạn; hồ sơ giải quyết trước hạn; ' +
      'tỷ lệ giải quyết đúng hạn',
  }),
  indicator('procedure-files', ['Số hồ sơ thủ tục hành chính tiếp nhận', 'Administrative files received'], {
    topic: 'government',
    units: ['document', 'count:hồ sơ'],
    aliases:
      'hồ sơ; tiếp nhận hồ sơ; hồ sơ tiếp nhận; hồ sơ thủ tục hành chính; hồ sơ TTHC; tổng số hồ sơ tiếp nhận; ' +
      'tổng số hồ sơ; tiếp nhận và giải quyết hồ sơ; tiếp nhận hồ sơ thủ tục hành chính; tiếp nhận giải quyết hồ sơ',
  }),
  indicator('citizen-satisfaction', ['Mức độ hài lòng của người dân', 'Citizen satisfaction'], {
    topic: 'government',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ hài lòng; mức độ hài lòng; tỷ lệ người dân hài lòng; sự hài lòng của người dân; ' +
      'mức độ hài lòng của người dân doanh nghiệp; tỷ lệ hài lòng của người dân; ' +
      'tỷ lệ hài lòng của người dân doanh nghiệp; mức độ hài lòng của người dân và doanh nghiệp; chỉ số hài lòng; ' +
      'tỷ lệ người dân doanh nghiệp hài lòng',
  }),
  indicator('par-index', ['Chỉ số cải cách hành chính (PAR Index)', 'Public administration reform index'], {
    topic: 'government',
    units: ['%', 'count:điểm'],
    range: SHARE,
    better: 'up',
    aliases: 'PAR Index; chỉ số cải cách hành chính; chỉ số CCHC; PAR; chỉ số PAR Index',
  }),
  indicator('pci', ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'Provincial competitiveness index'], {
    topic: 'government',
    units: ['count:điểm'],
    range: SHARE,
    better: 'up',
    aliases: 'PCI; chỉ số PCI; chỉ số năng lực cạnh tranh cấp tỉnh; chỉ số năng lực cạnh tranh; điểm PCI',
  }),
  indicator('sipas', ['Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)', 'Satisfaction index of public services'], {
    topic: 'government',
    units: ['%', 'count:điểm'],
    range: SHARE,
    better: 'up',
    aliases: 'SIPAS; chỉ số SIPAS; chỉ số hài lòng về sự phục vụ hành chính',
  }),
  indicator(
    'papi',
    ['Chỉ số hiệu quả quản trị và hành chính công (PAPI)', 'Governance and public administration performance index'],
    {
      topic: 'government',
      units: ['count:điểm'],
      range: SHARE,
      better: 'up',
      aliases: 'PAPI; chỉ số PAPI; chỉ số hiệu quả quản trị và hành chính công',
    },
  ),
  indicator('dti', ['Chỉ số chuyển đổi số (DTI)', 'Digital transformation index'], {
    topic: 'digital',
    units: ['count:điểm', '%'],
    range: SHARE,
    better: 'up',
    aliases: 'DTI; chỉ số chuyển đổi số; chỉ số DTI; chỉ số chuyển đổi số cấp tỉnh',
  }),
  indicator('online-services', ['Tỷ lệ dịch vụ công trực tuyến toàn trình', 'Online public services'], {
    topic: 'digital',
    units: ['%', 'count:dịch vụ', 'count:thủ tục'],
    better: 'up',
    aliases:
      'dịch vụ công trực tuyến; dịch vụ công trực tuyến toàn trình; ' +
      'thủ tục hành chính cung cấp trực tuyến toàn trình; tỷ lệ dịch vụ công trực tuyến; ' +
      'thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình; DVC trực tuyến; ' +
      'DVC trực tuyến toàn trình; thủ tục hành chính cung cấp dịch vụ công trực tuyến toàn trình; ' +
      'tỷ lệ thủ tục hành chính cung cấp trực tuyến toàn trình',
  }),
  indicator('online-files', ['Tỷ lệ hồ sơ nộp trực tuyến', 'Files submitted online'], {
    topic: 'digital',
    units: ['%', 'document'],
    better: 'up',
    aliases:
      'hồ sơ nộp trực tuyến; hồ sơ trực tuyến; tỷ lệ hồ sơ trực tuyến; hồ sơ tiếp nhận trực tuyến; ' +
      'tỷ lệ hồ sơ tiếp nhận trực tuyến; tỷ lệ nộp hồ sơ trực tuyến; hồ sơ giải quyết trực tuyến; ' +
      'tỷ lệ hồ sơ giải quyết trực tuyến; tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến; ' +
      'tỷ lệ hồ sơ nộp trực tuyến toàn trình; hồ sơ trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến toàn trình',
  }),
  indicator('digitised-files', ['Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 'Files digitised'], {
    topic: 'digital',
    units: ['%', 'document'],
    better: 'up',
    aliases:
      'số hóa hồ sơ; số hóa kết quả; tỷ lệ số hóa hồ sơ; hồ sơ được số hóa; ' +
      'số hóa hồ sơ kết quả giải quyết thủ tục hành chính; tỷ lệ số hóa; ' +
      'số hóa kết quả giải quyết thủ tục hành chính; tỷ lệ số hóa hồ sơ TTHC; tỷ lệ hồ sơ được số hóa; ' +
      'số hóa thành phần hồ sơ',
  }),
  indicator('online-payment', ['Tỷ lệ thanh toán trực tuyến', 'Online payment of fees'], {
    topic: 'digital',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'thanh toán trực tuyến; tỷ lệ thanh toán trực tuyến phí lệ phí; thanh toán trực tuyến hồ sơ; ' +
      'tỷ lệ hồ sơ thanh toán trực tuyến; hồ sơ thanh toán trực tuyến',
  }),
  indicator('cashless-payment', ['Tỷ lệ thanh toán không dùng tiền mặt', 'Cashless payment'], {
    topic: 'digital',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'thanh toán không dùng tiền mặt; không dùng tiền mặt; chi trả không dùng tiền mặt; ' +
      'tỷ lệ chi trả không dùng tiền mặt; chi trả qua tài khoản; đối tượng chi trả không dùng tiền mặt',
  }),
  indicator('digital-signature', ['Tỷ lệ dân số trưởng thành có chữ ký số', 'Adults with a digital signature'], {
    topic: 'digital',
    units: ['%', 'person'],
    better: 'up',
    aliases:
      'chữ ký số; người dân có chữ ký số; dân số trưởng thành có chữ ký số cá nhân; tỷ lệ chữ ký số; ' +
      'tỷ lệ dân số trưởng thành có chữ ký số cá nhân; dân số trưởng thành có chữ ký số; ' +
      'tỷ lệ người dân có chữ ký số; cán bộ công chức có chữ ký số; cán bộ công chức dùng chữ ký số cá nhân; ' +
      'chữ ký số cá nhân; cấp chữ ký số; người dân được cấp chữ ký số; tỷ lệ người trưởng thành có chữ ký số',
  }),
  indicator('electronic-id', ['Tài khoản định danh điện tử', 'Electronic identities'], {
    topic: 'digital',
    units: ['%', 'person', 'count:tài khoản'],
    better: 'up',
    aliases:
      'định danh điện tử; tài khoản định danh điện tử mức độ 2; VNeID; kích hoạt tài khoản định danh điện tử; ' +
      'cài đặt VNeID; kích hoạt định danh điện tử; tài khoản VNeID; tài khoản định danh mức 2; ' +
      'người dân có tài khoản định danh điện tử',
  }),
  indicator('electronic-health-records', ['Tỷ lệ dân số có hồ sơ sức khỏe điện tử', 'Electronic health records'], {
    topic: 'digital',
    units: ['%', 'person', 'document'],
    better: 'up',
    aliases:
      'hồ sơ sức khỏe điện tử; sổ sức khỏe điện tử; dân số có hồ sơ sức khỏe điện tử; ' +
      'người dân có hồ sơ sức khỏe điện tử; tỷ lệ người dân có sổ sức khỏe điện tử; ' +
      'dân số được lập hồ sơ sức khỏe điện tử; tỷ lệ dân số được quản lý sức khỏe; ' +
      'tỷ lệ người dân có hồ sơ sức khỏe điện tử',
  }),
  indicator('bank-accounts', ['Tỷ lệ người trưởng thành có tài khoản thanh toán', 'Adults with a payment account'], {
    topic: 'digital',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'người trưởng thành có tài khoản thanh toán; tài khoản ngân hàng; tài khoản thanh toán điện tử; ' +
      'tỷ lệ dân số có tài khoản ngân hàng; dân số trưởng thành có tài khoản thanh toán; ' +
      'tỷ lệ người dân có tài khoản thanh toán; người dân có tài khoản thanh toán điện tử; ' +
      'tỷ lệ dân số trưởng thành có tài khoản ngân hàng; tỷ lệ dân số có tài khoản thanh toán; ' +
      'tài khoản giao dịch thanh toán',
  }),
  indicator('broadband-households', ['Tỷ lệ hộ có internet băng rộng cáp quang', 'Households with fibre internet'], {
    topic: 'digital',
    units: ['%', 'household'],
    better: 'up',
    aliases:
      'hộ có internet; hộ có internet cáp quang; hộ gia đình có internet băng rộng; hộ sử dụng internet; ' +
      'hộ gia đình có cáp quang; internet cáp quang; tỷ lệ hộ có cáp quang; tỷ lệ hộ gia đình có internet; ' +
      'tỷ lệ hộ gia đình có đường truyền cáp quang; hộ gia đình sử dụng internet cáp quang; ' +
      'tỷ lệ hộ gia đình có internet băng rộng cáp quang; tỷ lệ hộ sử dụng internet băng rộng; ' +
      'phủ internet băng rộng',
  }),
  indicator('internet-users', ['Tỷ lệ người dân sử dụng internet', 'Internet users'], {
    topic: 'digital',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'người sử dụng internet; dân số sử dụng internet; tỷ lệ sử dụng internet; tỷ lệ dân số sử dụng internet; ' +
      'tỷ lệ người sử dụng internet; thuê bao internet',
  }),
  indicator('smartphones', ['Tỷ lệ người dân sử dụng điện thoại thông minh', 'Smartphone users'], {
    topic: 'digital',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'điện thoại thông minh; người dân có điện thoại thông minh; hộ có điện thoại thông minh; ' +
      'tỷ lệ người dùng điện thoại thông minh; người dân sử dụng điện thoại thông minh; ' +
      'dân số trưởng thành có điện thoại thông minh; người trưởng thành có điện thoại thông minh; ' +
      'tỷ lệ hộ có điện thoại thông minh; tỷ lệ dân số sử dụng điện thoại thông minh',
  }),
  indicator('mobile-coverage', ['Tỷ lệ phủ sóng di động 4G, 5G', 'Mobile 4G and 5G coverage'], {
    topic: 'digital',
    units: ['%', 'village'],
    better: 'up',
    aliases:
      'phủ sóng 4G; phủ sóng 5G; sóng 5G; sóng di động; phủ sóng di động; thôn có sóng di động; ' +
      'phủ sóng điện thoại di động; thôn bản có sóng di động; thôn được phủ sóng di động; sóng 4G; phủ sóng 4G 5G; ' +
      'tỷ lệ phủ sóng 5G; phủ sóng di động 4G',
  }),
  indicator('digital-teams', ['Số tổ công nghệ số cộng đồng', 'Community digital technology teams'], {
    topic: 'digital',
    units: ['organization', 'count:tổ', 'village', 'count:tổ công nghệ số cộng đồng'],
    better: 'up',
    aliases: 'tổ công nghệ số cộng đồng; tổ công nghệ số; thành lập tổ công nghệ số cộng đồng',
  }),
  indicator('crimes', ['Số vụ phạm pháp hình sự', 'Criminal offences'], {
    topic: 'security',
    units: ['count:vụ'],
    better: 'down',
    aliases:
      'vụ phạm pháp hình sự; phạm pháp hình sự; vụ án hình sự; số vụ phạm pháp; vụ phạm tội; ' +
      'tội phạm về trật tự xã hội; số vụ phạm pháp về trật tự xã hội; vụ việc vi phạm pháp luật; tội phạm; ' +
      'vụ tội phạm; vụ phạm pháp; số vụ tội phạm về trật tự xã hội; phạm tội về trật tự xã hội; vụ án',
  }),
  indicator('crime-clearance', ['Tỷ lệ điều tra, khám phá án', 'Crime clear-up rate'], {
    topic: 'security',
    units: ['%'],
    range: SHARE,
    better: 'up',
    aliases:
      'tỷ lệ khám phá án; tỷ lệ điều tra khám phá; tỷ lệ điều tra khám phá tội phạm; ' +
      'tỷ lệ điều tra khám phá các loại án; tỷ lệ điều tra làm rõ; điều tra khám phá án hình sự; tỷ lệ phá án; ' +
      'tỷ lệ giải quyết tố giác tin báo tội phạm; tỷ lệ điều tra khám phá tội phạm về trật tự xã hội; ' +
      'điều tra khám phá; tỷ lệ giải quyết tin báo tố giác tội phạm; tỷ lệ điều tra khám phá án hình sự; ' +
      'giải quyết tố giác tin báo về tội phạm',
  }),
  indicator('drug-cases', ['Số vụ án ma túy', 'Drug cases'], {
    topic: 'security',
    units: ['count:vụ'],
    aliases:
      'vụ ma túy; vụ án về ma túy; vụ phạm tội về ma túy; tội phạm ma túy; tội phạm về ma túy; vụ việc ma túy; ' +
      'vụ tội phạm về ma túy',
  }),
  indicator('drug-users', ['Số người nghiện ma túy', 'Drug users'], {
    topic: 'security',
    units: ['person', 'count:đối tượng'],
    better: 'down',
    aliases:
      'người nghiện; người nghiện ma túy; người nghiện có hồ sơ quản lý; người sử dụng ma túy; ' +
      'người nghiện ma túy có hồ sơ quản lý; đối tượng nghiện ma túy; cai nghiện ma túy; người cai nghiện',
  }),
  indicator('drug-free-communes', ['Số xã, thôn không có ma túy', 'Drug-free communes'], {
    topic: 'security',
    units: ['commune', 'village', '%'],
    better: 'up',
    aliases:
      'xã không ma túy; thôn không có ma túy; xã không có ma túy; xã phường không ma túy; bản không có ma túy; ' +
      'xã sạch về ma túy; khu dân cư không có ma túy; xã phường không có ma túy',
  }),
  indicator('traffic-accidents', ['Số vụ tai nạn giao thông', 'Traffic accidents'], {
    topic: 'security',
    units: ['count:vụ'],
    better: 'down',
    aliases:
      'vụ tai nạn giao thông; tai nạn giao thông; TNGT; số vụ TNGT; vụ TNGT; vụ tai nạn; tai nạn giao thông đường bộ',
  }),
  indicator('traffic-deaths', ['Số người chết do tai nạn giao thông', 'Traffic deaths'], {
    topic: 'security',
    units: ['person'],
    better: 'down',
    aliases:
      'người chết do tai nạn giao thông; số người chết vì tai nạn giao thông; người chết vì TNGT; ' +
      'tử vong do tai nạn giao thông; số người chết do TNGT',
  }),
  indicator('army-recruits', ['Số công dân nhập ngũ', 'Army recruits'], {
    topic: 'security',
    units: ['person', '%', 'count:công dân', 'count:thanh niên'],
    aliases:
      'công dân nhập ngũ; thanh niên nhập ngũ; tuyển quân; giao quân; chỉ tiêu tuyển quân; chỉ tiêu giao quân; ' +
      'công dân lên đường nhập ngũ; thanh niên lên đường nhập ngũ; tuyển chọn gọi công dân nhập ngũ; ' +
      'hoàn thành chỉ tiêu giao quân; tân binh; chỉ tiêu tuyển chọn gọi công dân nhập ngũ; nhập ngũ',
  }),
  indicator('militia', ['Tỷ lệ dân quân tự vệ', 'Militia and self-defence forces'], {
    topic: 'security',
    units: ['%', 'person'],
    aliases:
      'dân quân tự vệ; dân quân; tỷ lệ dân quân tự vệ so với dân số; lực lượng dân quân tự vệ; lực lượng dân quân; ' +
      'xây dựng lực lượng dân quân tự vệ',
  }),
  indicator(
    'security-standard',
    ['Tỷ lệ xã, thôn đạt chuẩn an toàn về an ninh, trật tự', 'Communes safe in security and order'],
    {
      topic: 'security',
      units: ['%', 'commune', 'village', 'count:khu'],
      better: 'up',
      aliases:
        'xã đạt chuẩn an toàn về an ninh trật tự; an toàn về an ninh trật tự; ' +
        'khu dân cư đạt chuẩn an toàn về an ninh trật tự; xã đạt tiêu chuẩn an toàn về an ninh trật tự; ' +
        'xã phường đạt tiêu chuẩn an toàn về an ninh trật tự; thôn đạt tiêu chuẩn an toàn về an ninh trật tự; ' +
        'xã phường vững mạnh toàn diện về quốc phòng; tỷ lệ xã đạt tiêu chuẩn an toàn về an ninh trật tự; ' +
        'thôn bản đạt chuẩn an toàn về an ninh trật tự; xã vững mạnh toàn diện; ' +
        'đạt chuẩn an toàn về an ninh trật tự; cơ sở an toàn làm chủ',
    },
  ),
  indicator('fires', ['Số vụ cháy', 'Fires'], {
    topic: 'security',
    units: ['count:vụ'],
    better: 'down',
    aliases: 'vụ cháy; vụ cháy nổ; vụ hỏa hoạn; vụ cháy rừng',
  }),
  indicator('disaster-damage', ['Thiệt hại do thiên tai', 'Damage by disasters'], {
    topic: 'disaster',
    units: ['VND'],
    better: 'down',
    aliases:
      'thiệt hại; tổng thiệt hại; ước thiệt hại; giá trị thiệt hại; tổng giá trị thiệt hại; thiệt hại về kinh tế; ' +
      'thiệt hại kinh tế; thiệt hại về tài sản; tổng giá trị thiệt hại do thiên tai; thiệt hại do mưa lũ; ' +
      'thiệt hại do bão; ước tính thiệt hại; tổng thiệt hại về tài sản; thiệt hại do mưa lũ gây ra; ' +
      'tổng thiệt hại do thiên tai',
  }),
  indicator('disaster-deaths', ['Số người chết, mất tích do thiên tai', 'Dead and missing in disasters'], {
    topic: 'disaster',
    units: ['person'],
    better: 'down',
    aliases:
      'người chết; người mất tích; người chết và mất tích; số người chết; chết và mất tích; ' +
      'số người chết và mất tích; người chết mất tích; người thiệt mạng',
  }),
  indicator('disaster-injured', ['Số người bị thương', 'Injured'], {
    topic: 'disaster',
    units: ['person'],
    better: 'down',
    aliases: 'người bị thương; số người bị thương do thiên tai',
  }),
  indicator('houses-damaged', ['Số nhà bị thiệt hại', 'Houses damaged'], {
    topic: 'disaster',
    units: ['count:nhà', 'count:căn', 'household', 'count:ngôi nhà', 'count:căn nhà'],
    better: 'down',
    aliases:
      'nhà bị ảnh hưởng; nhà hư hỏng; nhà bị hư hỏng; nhà sập đổ; nhà bị sập; nhà tốc mái; nhà ngập nước; ' +
      'nhà bị ngập; nhà bị thiệt hại; nhà hư hỏng nặng; nhà bị tốc mái; nhà ở bị thiệt hại; nhà ở bị ảnh hưởng; ' +
      'nhà sập đổ cuốn trôi; nhà bị tốc mái hư hỏng; nhà dân bị ngập; nhà dân bị ngập nước; nhà sập hoàn toàn; ' +
      'làm nhà tốc mái; làm ngôi nhà tốc mái; nhà dân bị tốc mái',
  }),
  indicator('households-relocated', ['Số hộ phải di dời', 'Households relocated'], {
    topic: 'disaster',
    units: ['household', 'count:nhà', 'person'],
    aliases:
      'hộ phải di dời; di dời hộ dân; hộ di dời; di dời khẩn cấp; hộ dân phải di dời; nhà phải di dời; ' +
      'nhà phải di dời khẩn cấp; hộ dân phải sơ tán; hộ phải sơ tán; di dời dân cư; bố trí ổn định dân cư; ' +
      'hộ dân di dời; tái định cư; hộ tái định cư; sắp xếp dân cư; hộ phải di dời khẩn cấp',
  }),
  indicator('crops-damaged', ['Diện tích cây trồng bị thiệt hại', 'Crop area damaged'], {
    topic: 'disaster',
    units: ['ha'],
    better: 'down',
    aliases:
      'lúa bị ngập; diện tích lúa bị ngập; lúa và hoa màu bị thiệt hại; diện tích lúa bị thiệt hại; ' +
      'hoa màu bị thiệt hại; lúa bị thiệt hại; diện tích cây trồng bị thiệt hại; lúa hoa màu bị ngập úng; ' +
      'hoa màu bị ngập; rau màu bị ngập úng vùi lấp; diện tích hoa màu bị thiệt hại; ' +
      'diện tích lúa hoa màu bị thiệt hại; lúa và hoa màu bị ngập; cây trồng bị thiệt hại; ' +
      'diện tích lúa bị ngập úng; lúa hoa màu bị thiệt hại',
  }),
  indicator('livestock-lost', ['Số gia súc, gia cầm bị chết', 'Livestock lost'], {
    topic: 'disaster',
    units: ['head'],
    better: 'down',
    aliases:
      'gia súc bị chết; gia cầm bị chết; gia súc gia cầm bị chết; gia súc gia cầm bị chết cuốn trôi; ' +
      'gia súc bị chết cuốn trôi; gia cầm bị chết cuốn trôi; gia súc chết; gia cầm chết; trâu bò bị chết; ' +
      'gia súc gia cầm bị cuốn trôi; lợn bị chết; lợn bị tiêu hủy; lợn tiêu hủy',
  }),
];

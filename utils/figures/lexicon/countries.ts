import { list } from './list';

/** Countries and parts of the world as the press names them in lists of markets: members of what is told, no places of it. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  list(
    'nhật bản, hàn quốc, trung quốc, đài loan, hồng kông, ma cao, mỹ, hoa kỳ, canada, úc, australia, ' +
      'new zealand, anh, pháp, đức, ý, italia, tây ban nha, hà lan, bỉ, ba lan, nga, liên bang nga, ấn độ, ' +
      'singapore, thái lan, lào, campuchia, malaysia, indonesia, philippines, myanmar, ả rập xê út, israel, ' +
      'đông âu, châu âu, châu mỹ, châu á, châu phi, eu, asean, trung đông, bắc mỹ, hungary, rumani, thổ nhĩ kỳ, ' +
      'brazil, mexico, nam phi, ai cập, qatar, romania, iran, iraq, kuwait, ukraine, argentina, chile, thụy sĩ, ' +
      'thụy điển, timor leste, đông timor, brunei, pakistan, bangladesh, cuba, phần lan, đan mạch, na uy',
  ),
);

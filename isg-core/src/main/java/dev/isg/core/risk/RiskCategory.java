package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * A field of business in which risks arise, with the nature its risks have unless someone says
 * otherwise with a note.
 *
 * @source METI 2009, 3.1.2 and footnote 19
 */
public enum RiskCategory implements Labelled {
  /** New business, mergers and acquisitions, alliances. */
  BUSINESS_STRATEGY(RiskNature.SPECULATIVE, "ビジネス戦略", "business strategy"),
  /** Needs of the market, pricing. */
  MARKETING_STRATEGY(RiskNature.SPECULATIVE, "マーケティング戦略", "marketing strategy"),
  /** Keeping the law. */
  LEGAL_COMPLIANCE(RiskNature.PURE, "法令遵守", "legal compliance"),
  /** Managing information; the place of information security and IT. */
  INFORMATION_MANAGEMENT(
      RiskNature.PURE,
      "情報管理",
      "information management",
      "純粋リスクだが、IT の信頼性は事業戦略の成否とブランドを左右する",
      "pure, and yet the reliability of IT decides on strategy and brand"),
  /** Accounting and financial management. */
  ACCOUNTING_AND_FINANCE(
      RiskNature.PURE,
      "経理・財務管理",
      "accounting and finance",
      "資金の運用には利益も損失もありうる",
      "investing funds can gain or lose"),
  /** Labour management. */
  LABOUR(
      RiskNature.PURE,
      "労務管理",
      "labour management",
      "採用・昇進・動機付けは利益も損失も生みうる",
      "hiring, promotion and motivation can gain or lose"),
  /** Quality management. */
  QUALITY(RiskNature.PURE, "品質管理", "quality management");

  private final RiskNature nature;
  private final LocalizedText label;
  private final Optional<LocalizedText> caveat;

  RiskCategory(RiskNature nature, String ja, String en) {
    this.nature = nature;
    this.label = LocalizedText.of(ja, en);
    this.caveat = Optional.empty();
  }

  RiskCategory(RiskNature nature, String ja, String en, String caveatJa, String caveatEn) {
    this.nature = nature;
    this.label = LocalizedText.of(ja, en);
    this.caveat = Optional.of(LocalizedText.of(caveatJa, caveatEn));
  }

  /** The nature of its risks unless said otherwise. */
  public RiskNature nature() {
    return nature;
  }

  /** Why the nature is not the whole truth; empty where nothing qualifies it. */
  public Optional<LocalizedText> caveat() {
    return caveat;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}

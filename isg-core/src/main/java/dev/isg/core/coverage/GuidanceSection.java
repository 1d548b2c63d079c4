package dev.isg.core.coverage;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A section of the guidance, in the order of its table of contents. A section with subsections
 * stands for its own introduction.
 *
 * @source METI 2009, table of contents; titles shortened
 */
public enum GuidanceSection implements Labelled {
  /** The preface. */
  PREFACE("", "はじめに", "Preface"),
  /** Chapter 1. */
  S1("1", "情報セキュリティガバナンスとは何か", "What information security governance is"),
  /** Section 1.1. */
  S1_1("1.1", "定義", "Definition"),
  /** Section 1.2. */
  S1_2("1.2", "適用範囲", "Scope"),
  /** Section 1.3. */
  S1_3("1.3", "位置付け", "Position"),
  /** Section 1.3.1. */
  S1_3_1("1.3.1", "コーポレートガバナンス、ITガバナンスとの関係", "Corporate, IT and information security governance"),
  /** Section 1.3.2. */
  S1_3_2("1.3.2", "マネジメントシステムとの関係", "Management system and governance"),
  /** Section 1.4. */
  S1_4("1.4", "フレームワーク", "Framework"),
  /** Section 1.4.1. */
  S1_4_1("1.4.1", "前提", "Premises"),
  /** Section 1.4.2. */
  S1_4_2("1.4.2", "フレームワークの構成", "Structure of the framework"),
  /** Section 1.5. */
  S1_5("1.5", "本書の利用について", "Use of the guidance"),
  /** Section 1.5.1. */
  S1_5_1("1.5.1", "本書の狙い", "Aim of the guidance"),
  /** Section 1.6. */
  S1_6("1.6", "本書の利用者", "Users of the guidance"),
  /** Chapter 2. */
  S2("2", "情報セキュリティガバナンスの効果", "Effects of information security governance"),
  /** Section 2.1. */
  S2_1("2.1", "リスク管理の実現と活動の徹底", "Risk management and thorough activities"),
  /** Section 2.2. */
  S2_2("2.2", "基盤整備の遂行と法令遵守の徹底", "Business foundation and legal compliance"),
  /** Section 2.3. */
  S2_3("2.3", "経営品質の向上", "Management quality"),
  /** Section 2.4. */
  S2_4("2.4", "株式市場の高評価とブランド価値向上", "Stock market and brand value"),
  /** Section 2.5. */
  S2_5("2.5", "事故時のネガティブな反応の抑制", "Negative reactions at an accident"),
  /** Chapter 3. */
  S3("3", "方向付け", "Direct"),
  /** Section 3.1. */
  S3_1("3.1", "リスク管理方針の決定", "Deciding the risk management policy"),
  /** Section 3.1.1. */
  S3_1_1("3.1.1", "企業に求められるリスク管理", "Risk management asked of companies"),
  /** Section 3.1.2. */
  S3_1_2("3.1.2", "企業を取り巻くリスク", "Risks around the company"),
  /** Section 3.1.3. */
  S3_1_3("3.1.3", "企業におけるリスク管理", "Risk management in the company"),
  /** Section 3.1.4. */
  S3_1_4("3.1.4", "経営陣によるリスク管理方針の決定", "Policy decided by management"),
  /** Section 3.2. */
  S3_2("3.2", "リスク管理の方法論", "Methods of risk management"),
  /** Section 3.2.1. */
  S3_2_1("3.2.1", "リスク管理体制", "Organisation of risk management"),
  /** Section 3.2.2. */
  S3_2_2("3.2.2", "リスクマネジメントモデル", "Model of risk management"),
  /** Section 3.3. */
  S3_3("3.3", "目的・目標の設定と管理策への展開", "From objectives and targets to controls"),
  /** Section 3.3.1. */
  S3_3_1("3.3.1", "CISOによる目的・目標設定", "Objectives and targets set by the CISO"),
  /** Section 3.3.2. */
  S3_3_2("3.3.2", "管理者層による管理目的・管理策", "Control objectives and controls of managers"),
  /** Section 3.4. */
  S3_4("3.4", "個別の課題", "Particular issues"),
  /** Section 3.4.1. */
  S3_4_1("3.4.1", "企業グループのセキュリティ", "Security of company groups"),
  /** Section 3.4.2. */
  S3_4_2("3.4.2", "危機管理モデル", "Model of crisis management"),
  /** Chapter 4. */
  S4("4", "モニタリング", "Monitor"),
  /** Section 4.1. */
  S4_1("4.1", "モニタリングで把握する内容", "What monitoring grasps"),
  /** Section 4.1.1. */
  S4_1_1("4.1.1", "経営陣が行うモニタリング", "Monitoring by management"),
  /** Section 4.1.2. */
  S4_1_2("4.1.2", "CISOが行うモニタリング", "Monitoring by the CISO"),
  /** Section 4.1.3. */
  S4_1_3("4.1.3", "管理者が行うモニタリング", "Monitoring by managers"),
  /** Section 4.2. */
  S4_2("4.2", "モニタリング指標の考え方", "Indicators"),
  /** Section 4.2.1. */
  S4_2_1("4.2.1", "測定項目とモニタリング指標の決定", "Choosing what to measure"),
  /** Section 4.2.2. */
  S4_2_2("4.2.2", "測定の可視化", "Making measurement visible"),
  /** Section 4.3. */
  S4_3("4.3", "把握する内容と対応するモニタリング指標", "Indicators for what is to be grasped"),
  /** Section 4.3.1. */
  S4_3_1("4.3.1", "経営陣の場合", "For management"),
  /** Section 4.3.2. */
  S4_3_2("4.3.2", "CISOの場合", "For the CISO"),
  /** Section 4.3.3. */
  S4_3_3("4.3.3", "管理者の場合", "For managers"),
  /** Chapter 5. */
  S5("5", "評価", "Evaluate"),
  /** Section 5.1. */
  S5_1("5.1", "経営陣が行う評価", "Evaluation by management"),
  /** Section 5.2. */
  S5_2("5.2", "CISOが行う評価", "Evaluation by the CISO"),
  /** Chapter 6. */
  S6("6", "監督", "Oversee"),
  /** Section 6.1. */
  S6_1("6.1", "監査役監査による対応", "Audit by the auditors"),
  /** Section 6.2. */
  S6_2("6.2", "内部監査との連携", "Working with internal audit"),
  /** Chapter 7. */
  S7("7", "情報セキュリティに関する報告", "Report"),
  /** Section 7.1. */
  S7_1("7.1", "アカウンタビリティと価値創造", "Accountability and value creation"),
  /** Section 7.2. */
  S7_2("7.2", "法定開示と自発的開示", "Statutory and voluntary disclosure"),
  /** Section 7.3. */
  S7_3("7.3", "開示の対象と内容", "Audiences and contents of disclosure"),
  /** Appendix 1. */
  A1("A1", "ISO/IEC 38500のモデル", "Model of ISO/IEC 38500"),
  /** Appendix 2. */
  A2("A2", "ITに関する統制の全体像", "Overall picture of control over IT"),
  /** Appendix 3. */
  A3("A3", "内部統制システムに係る監査の実施基準", "Auditing internal control systems"),
  /** Appendix 4. */
  A4("A4", "リスク管理と内部統制の参考モデル", "Reference models of risk and control"),
  /** Appendix 5. */
  A5("A5", "情報セキュリティダッシュボード", "Dashboard");

  private static final Pattern PREFACE_WORD = Pattern.compile("はじめに|(?i)preface");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(footnotes?|脚注|figures?|fig\\.|図|tables?|表|steps?)\\s*[0-9]+([-.][0-9]+)*[a-z]?");
  private static final Pattern APPENDIX =
      Pattern.compile("(?:付録|Appendix |Appendices )([1-5])(?: and ([1-5]))?");
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.(])[1-7](?:\\.[0-9]){0,2}");

  private final String number;
  private final LocalizedText label;

  GuidanceSection(String number, String ja, String en) {
    this.number = number;
    this.label = LocalizedText.of(ja, en);
  }

  /** The number, such as {@code 3.1.4}; {@code A2} for an appendix, blank for the preface. */
  public String number() {
    return number;
  }

  /** The number and the title as people read them. */
  public LocalizedText heading() {
    if (number.isEmpty()) {
      return label;
    }
    boolean appendix = number.startsWith("A");
    return LocalizedText.of(
        (appendix ? "付録" + number.substring(1) : number) + " " + label.ja(),
        (appendix ? "Appendix " + number.substring(1) : number) + " " + label.en());
  }

  /**
   * The sections a source lies in. A figure, a table or a footnote beside a section adds nothing.
   * Empty for a source that is not a place in the guidance.
   */
  public static Set<GuidanceSection> of(SourceRef source) {
    Set<GuidanceSection> found = EnumSet.noneOf(GuidanceSection.class);
    if (!source.document().equals(SourceRef.guidance("1").document())) {
      return found;
    }
    if (PREFACE_WORD.matcher(source.place()).find()) {
      found.add(PREFACE);
    }
    String place = ASIDE.matcher(source.place()).replaceAll(" ");
    for (MatchResult appendix : APPENDIX.matcher(place).results().toList()) {
      numbered("A" + appendix.group(1)).ifPresent(found::add);
      Optional.ofNullable(appendix.group(2))
          .flatMap(other -> numbered("A" + other))
          .ifPresent(found::add);
    }
    String body = APPENDIX.matcher(place).replaceAll(" ");
    for (MatchResult section : NUMBER.matcher(body).results().toList()) {
      numbered(section.group()).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<GuidanceSection> numbered(String number) {
    return Arrays.stream(values()).filter(section -> section.number.equals(number)).findFirst();
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}

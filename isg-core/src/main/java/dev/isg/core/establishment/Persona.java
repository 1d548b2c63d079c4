package dev.isg.core.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.List;

/**
 * For whom the guidance, and so this library, is.
 *
 * @source METI 2009, 1.6 and footnote 11
 */
public enum Persona implements Labelled {
  /** Management that works on risk management. */
  MANAGEMENT(
      "リスク管理に取り組む経営陣",
      "management working on risk management",
      "自らの取組の手引きとする",
      "as a guide to what it does itself"),
  /** Departments that feel the need to establish governance. */
  DEPARTMENT_IN_CHARGE(
      "ガバナンス確立の必要を感じている部署",
      "a department that feels the need to establish governance",
      "経営陣に説明し、理解を得る",
      "to explain it to management and win it over",
      LocalizedText.of("経営企画", "corporate planning"),
      LocalizedText.of("リスク管理", "risk management"),
      LocalizedText.of("総務", "general affairs"),
      LocalizedText.of("IT管理", "IT management"));

  private final LocalizedText label;
  private final LocalizedText use;
  private final List<LocalizedText> departments;

  Persona(String ja, String en, String useJa, String useEn, LocalizedText... departments) {
    this.label = LocalizedText.of(ja, en);
    this.use = LocalizedText.of(useJa, useEn);
    this.departments = List.of(departments);
  }

  /** What it is used for. */
  public LocalizedText use() {
    return use;
  }

  /** The departments it may be; empty for a body that is none. */
  public List<LocalizedText> departments() {
    return departments;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}

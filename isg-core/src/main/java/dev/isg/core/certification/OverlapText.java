package dev.isg.core.certification;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an overlap report in one language. */
final class OverlapText {
  private static final LocalizedText NONE = LocalizedText.of("（なし）", "(none)");

  private final OverlapReport report;
  private final Certifications made;
  private final List<Control> controls;
  private final List<OrganisationUnit> units;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  OverlapText(
      OverlapReport report,
      Certifications made,
      List<Control> controls,
      List<OrganisationUnit> units,
      Language language) {
    this.report = report;
    this.made = made;
    this.controls = controls;
    this.units = units;
    this.language = language;
  }

  String text() {
    line("認証・制度の重なり（" + report.day() + " 時点）", "Overlap of schemes (" + report.day() + ")");
    line("制度:", "Schemes:");
    report.schemes().forEach(this::scheme);
    none(report.schemes().isEmpty());
    line("複数の制度に役立つ管理策:", "Controls that serve several schemes:");
    for (ControlOverlap overlap : report.overlaps()) {
      item(
          overlap.name().in(language)
              + ": "
              + join(overlap.mappings().stream().map(this::place).toList()));
    }
    none(report.overlaps().isEmpty());
    line("組織単位ごとの認証範囲:", "Certified units:");
    units.forEach(this::unit);
    none(units.stream().allMatch(unit -> report.certificationsOf(unit.id()).isEmpty()));
    line("求める制度の範囲外で実施する管理策:", "Controls carried out beyond the scheme that asks for them:");
    report.outside().forEach(this::outside);
    none(report.outside().isEmpty());
    return text.toString();
  }

  private void scheme(Scheme scheme) {
    long mapped =
        made.mappingsTo(scheme.id()).stream().map(SchemeMapping::control).distinct().count();
    long shared =
        report.overlaps().stream()
            .filter(
                overlap ->
                    overlap.mappings().stream().anyMatch(one -> one.scheme().equals(scheme.id())))
            .count();
    String runBy = join(scheme.runBy().stream().map(this::name).toList());
    String line =
        choose(
            "管理策 " + mapped + "（うち共通 " + shared + "）、運営: ",
            "controls: " + mapped + " (shared: " + shared + "), run by: ");
    String scope =
        report.withoutScope().contains(scheme) ? choose("、適用範囲は不明", ", scope not known") : "";
    item(
        scheme.title().in(language)
            + ": "
            + line
            + (runBy.isEmpty() ? choose("不明", "(not said)") : runBy)
            + scope);
  }

  private void unit(OrganisationUnit unit) {
    List<CertifiedScope> scopes = report.certificationsOf(unit.id());
    if (!scopes.isEmpty()) {
      item(unit.name().in(language) + ": " + join(scopes.stream().map(this::scope).toList()));
    }
  }

  private String scope(CertifiedScope scope) {
    String until = scope.until().map(last -> choose("～" + last, " until " + last)).orElse("");
    String number = scope.certificate().map(one -> " [" + one + "]").orElse("");
    return title(scope.scheme()) + number + until;
  }

  private void outside(OutsideScope one) {
    String where =
        one.units().isEmpty()
            ? choose("実施する組織単位なし", "carried out by no unit")
            : join(one.units().stream().map(this::name).toList());
    item(
        control(one.mapping().control())
            + " ← "
            + title(one.mapping().scheme())
            + ": "
            + where
            + (one.wholly() ? choose("（範囲内での実施なし）", " (nowhere within)") : ""));
  }

  private String place(SchemeMapping mapping) {
    String clauses =
        mapping.clauses().isEmpty()
            ? ""
            : choose("（", " (") + join(mapping.clauses()) + choose("）", ")");
    return title(mapping.scheme()) + clauses;
  }

  private String title(SchemeId id) {
    return made.schemes().stream()
        .filter(scheme -> scheme.id().equals(id))
        .map(scheme -> scheme.title().in(language))
        .findFirst()
        .orElse(id.value());
  }

  private String control(ControlId id) {
    return controls.stream()
        .filter(control -> control.id().equals(id))
        .map(control -> control.name().in(language))
        .findFirst()
        .orElse(id.value());
  }

  private String name(UnitId id) {
    return units.stream()
        .filter(unit -> unit.id().equals(id))
        .map(unit -> unit.name().in(language))
        .findFirst()
        .orElse(id.value());
  }

  private String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(choose("、", ", ")));
  }

  private void none(boolean nothing) {
    if (nothing) {
      item(NONE.in(language));
    }
  }

  private void line(String ja, String en) {
    text.append(choose(ja, en)).append('\n');
  }

  private void item(String item) {
    text.append("- ").append(item).append('\n');
  }

  private String choose(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  /** Several texts in a row; "(none)" for an empty list. */
  static LocalizedText list(List<LocalizedText> texts) {
    return texts.isEmpty()
        ? NONE
        : LocalizedText.of(
            String.join("、", texts.stream().map(LocalizedText::ja).toList()),
            String.join(", ", texts.stream().map(LocalizedText::en).toList()));
  }
}

package dev.isg.core.certification;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schemes of a company laid over each other on one day: which controls serve several, which
 * units are certified for what, and what a scheme asks for where it does not reach.
 *
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public final class OverlapReport {
  private final Certifications made;
  private final List<Control> controls;
  private final List<OrganisationUnit> units;
  private final LocalDate day;

  private OverlapReport(
      Certifications made, List<Control> controls, List<OrganisationUnit> units, LocalDate day) {
    this.made = made;
    this.controls = List.copyOf(controls);
    this.units = List.copyOf(units);
    this.day = day;
  }

  /**
   * Lays the schemes over each other.
   *
   * @param made the schemes with their mappings and scopes
   * @param controls all controls of the programme
   * @param units all its units
   * @param day the day, in the zone of the governance unit
   */
  public static OverlapReport of(
      Certifications made, List<Control> controls, List<OrganisationUnit> units, LocalDate day) {
    return new OverlapReport(made, controls, units, day);
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** The schemes, in the order of the document. */
  public List<Scheme> schemes() {
    return made.schemes();
  }

  /** The controls that serve more than one scheme, in the order of the programme. */
  public List<ControlOverlap> overlaps() {
    List<ControlOverlap> overlaps = new ArrayList<>();
    for (Control control : controls) {
      List<SchemeMapping> serves =
          made.schemes().stream()
              .flatMap(
                  scheme ->
                      made.mappingsTo(scheme.id()).stream()
                          .filter(mapping -> mapping.control().equals(control.id()))
                          .limit(1))
              .toList();
      if (serves.size() > 1) {
        overlaps.add(new ControlOverlap(control.id(), control.name(), serves));
      }
    }
    return List.copyOf(overlaps);
  }

  /**
   * What a unit is certified for on the day: the scopes that name it or a unit above it, in the
   * order of the document; empty if it is certified for nothing.
   */
  public List<CertifiedScope> certificationsOf(UnitId unit) {
    Set<UnitId> upwards = new LinkedHashSet<>();
    Optional<UnitId> next = Optional.of(unit);
    while (next.isPresent() && upwards.add(next.get())) {
      UnitId here = next.get();
      next =
          units.stream()
              .filter(one -> one.id().equals(here))
              .findFirst()
              .flatMap(OrganisationUnit::parent);
    }
    return made.scopesOn(day).stream().filter(scope -> upwards.contains(scope.unit())).toList();
  }

  /**
   * The controls carried out where the scheme that asks for them does not reach on the day, in the
   * order of the mappings. Schemes whose scope was never stated are left out; see {@link
   * #withoutScope()}.
   */
  public List<OutsideScope> outside() {
    return made.mappings().stream().map(this::outside).flatMap(Optional::stream).toList();
  }

  private Optional<OutsideScope> outside(SchemeMapping mapping) {
    Optional<Control> control =
        controls.stream().filter(one -> one.id().equals(mapping.control())).findFirst();
    if (control.isEmpty() || made.scopesOf(mapping.scheme()).isEmpty()) {
      return Optional.empty();
    }
    List<UnitId> carriers = control.get().units();
    List<UnitId> beyond =
        carriers.stream()
            .filter(
                unit ->
                    certificationsOf(unit).stream()
                        .noneMatch(scope -> scope.scheme().equals(mapping.scheme())))
            .toList();
    boolean wholly = beyond.size() == carriers.size();
    return wholly || !beyond.isEmpty()
        ? Optional.of(new OutsideScope(mapping, beyond, wholly))
        : Optional.empty();
  }

  /** The schemes of which nobody said, for any time, which units they cover: unknown, not none. */
  public List<Scheme> withoutScope() {
    return made.schemes().stream().filter(scheme -> made.scopesOf(scheme.id()).isEmpty()).toList();
  }

  /**
   * The scopes that ended before the day and were not renewed by it: of each unit and scheme the
   * last, in the order of the document.
   */
  public List<CertifiedScope> ended() {
    return made.scopes().stream()
        .filter(scope -> scope.endedBefore(day))
        .filter(scope -> made.scopes().stream().noneMatch(other -> follows(other, scope)))
        .toList();
  }

  private boolean follows(CertifiedScope other, CertifiedScope scope) {
    return other.unit().equals(scope.unit())
        && other.scheme().equals(scope.scheme())
        && other.from().isAfter(scope.from())
        && !other.from().isAfter(day);
  }

  /** What has to be told of the day, under {@code /certifications}. */
  public ValidationReport issues() {
    List<Issue> issues = new ArrayList<>();
    for (OutsideScope one : outside()) {
      if (one.wholly()) {
        issues.add(
            Issue.of(
                CertificationRule.OUTSIDE_SCOPE,
                "/certifications/mappings/" + made.mappings().indexOf(one.mapping()),
                Map.of(
                    "scheme", id(one.mapping().scheme()),
                    "control", id(one.mapping().control()),
                    "day", LocalizedText.same(day.toString()),
                    "units",
                        OverlapText.list(one.units().stream().map(OverlapReport::id).toList()))));
      }
    }
    for (CertifiedScope scope : ended()) {
      issues.add(
          Issue.of(
              CertificationRule.SCOPE_ENDED,
              "/certifications/scopes/" + made.scopes().indexOf(scope) + "/until",
              Map.of(
                  "scheme", id(scope.scheme()),
                  "unit", id(scope.unit()),
                  "until", LocalizedText.same(scope.until().orElseThrow().toString()),
                  "day", LocalizedText.same(day.toString()))));
    }
    return ValidationReport.of(issues);
  }

  /** The report for people: schemes, shared controls, certified units, and what lies outside. */
  public String text(Language language) {
    return new OverlapText(this, made, controls, units, language).text();
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }
}

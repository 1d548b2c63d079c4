package dev.isg.disclosure.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.disclosure.clock.IncidentClocks;
import dev.isg.disclosure.clock.LastInstant;
import dev.isg.disclosure.clock.StageClock;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.materialfact.MaterialFactStatus;
import dev.isg.metrics.materialfact.PublicationMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks at a plan of publication and what came of it for the two ways to lose trust: to speak
 * before the facts are there, and to keep silent until all of them are.
 *
 * @source METI 2009, 3.4.2(3)
 */
public final class PublicationReview {
  private static final Set<IncidentFact> CONCLUSION =
      EnumSet.of(IncidentFact.CAUSE, IncidentFact.EXTENT, IncidentFact.PREVENTION);

  private final PublicationPlan plan;
  private final Instant now;
  private final List<Publication> published;
  private final List<Issue> issues = new ArrayList<>();

  private PublicationReview(PublicationPlan plan, Instant now) {
    this.plan = plan;
    this.now = now;
    this.published =
        plan.publications().stream()
            .filter(one -> !one.at().isAfter(now))
            .sorted(Comparator.comparing(Publication::at).thenComparing(Publication::stage))
            .toList();
  }

  /**
   * What is wrong with a plan at an instant. Paths lead into the plan.
   *
   * @param plan the plan, with what was published
   * @param incident the incident, with what was judged on whether it is a material fact
   * @param clocks what law sets running on it
   * @param now the instant; what is recorded of later ones is not seen
   */
  public static ValidationReport of(
      PublicationPlan plan, Incident incident, IncidentClocks clocks, Instant now) {
    PublicationReview review = new PublicationReview(plan, now);
    review.decision();
    review.material(incident);
    review.law(clocks);
    review.schedule();
    review.first();
    review.updates();
    review.conclusion();
    return ValidationReport.of(review.issues);
  }

  private void decision() {
    if (!plan.decider().role().management()) {
      add(
          PublicationRule.NOT_BY_MANAGEMENT,
          "/decider",
          Map.of("role", plan.decider().role().label()));
    }
  }

  private void material(Incident incident) {
    MaterialFactStatus status = incident.materialFactStatus(now.plusNanos(1));
    if (status.forbids(PublicationMode.STAGED)) {
      add(PublicationRule.MATERIAL_FACT_STAGED, "/firstBy", Map.of("first", time(plan.firstBy())));
    } else if (status == MaterialFactStatus.UNDECIDED) {
      add(PublicationRule.MATERIAL_NOT_JUDGED, "", Map.of());
    }
  }

  /** What law wants published comes before what the company plans. */
  private void law(IncidentClocks clocks) {
    for (StageClock clock : clocks.clocks()) {
      Optional<LastInstant> due = clock.due().filter(last -> !last.metAt(plan.firstBy()));
      if (clock.open() && clock.stage().published() && due.isPresent()) {
        add(
            PublicationRule.LAW_IS_EARLIER,
            "/firstBy",
            Map.of(
                "first",
                time(plan.firstBy()),
                "regime",
                clock.regime().title(),
                "due",
                LocalizedText.same(due.get().toString())));
      }
    }
  }

  private void schedule() {
    plan.analysisExpected()
        .filter(end -> !plan.firstBy().isBefore(end))
        .ifPresent(
            end ->
                add(
                    PublicationRule.WAITS_FOR_ANALYSIS,
                    "/firstBy",
                    Map.of("first", time(plan.firstBy()), "analysis", time(end))));
  }

  private void first() {
    Optional<Publication> first = published.stream().findFirst();
    if (first.isEmpty()) {
      if (now.isAfter(plan.firstBy())) {
        add(PublicationRule.FIRST_OVERDUE, "/publications", Map.of("first", time(plan.firstBy())));
      }
      return;
    }
    if (first.get().stage() != PublicationStage.FIRST) {
      add(
          PublicationRule.OUT_OF_ORDER,
          path(first.get()),
          Map.of("stage", first.get().stage().label()));
    }
    if (first.get().at().isAfter(plan.firstBy())) {
      add(
          PublicationRule.FIRST_LATE,
          path(first.get()),
          Map.of("first", time(plan.firstBy()), "at", time(first.get().at())));
    }
    List<IncidentFact> missing =
        plan.leastFacts().stream().filter(fact -> !first.get().facts().contains(fact)).toList();
    if (!missing.isEmpty()) {
      add(PublicationRule.BEFORE_THE_FACTS, path(first.get()), Map.of("facts", names(missing)));
    }
  }

  private void updates() {
    Optional<Publication> before = Optional.empty();
    for (Publication one : published) {
      before.ifPresent(last -> interval(last, one));
      if (one.stage() != PublicationStage.FINAL && one.unknowns().isEmpty()) {
        add(PublicationRule.UNKNOWNS_NOT_STATED, path(one), Map.of("stage", one.stage().label()));
      }
      before = Optional.of(one);
    }
    before
        .filter(last -> last.stage() != PublicationStage.FINAL)
        .filter(last -> now.isAfter(last.at().plus(plan.updateEvery())))
        .ifPresent(
            last ->
                add(
                    PublicationRule.UPDATE_OVERDUE,
                    "/publications",
                    Map.of(
                        "last", time(last.at()), "due", time(last.at().plus(plan.updateEvery())))));
  }

  private void interval(Publication last, Publication one) {
    if (last.stage() == PublicationStage.FINAL || one.stage() == PublicationStage.FIRST) {
      add(PublicationRule.OUT_OF_ORDER, path(one), Map.of("stage", one.stage().label()));
    } else if (one.at().isAfter(last.at().plus(plan.updateEvery()))) {
      add(
          PublicationRule.UPDATE_LATE,
          path(one),
          Map.of("at", time(one.at()), "due", time(last.at().plus(plan.updateEvery()))));
    }
  }

  private void conclusion() {
    Optional<Publication> last =
        published.stream().filter(one -> one.stage() == PublicationStage.FINAL).findFirst();
    if (last.isEmpty()) {
      if (now.isAfter(plan.finalBy())) {
        add(PublicationRule.FINAL_OVERDUE, "/publications", Map.of("final", time(plan.finalBy())));
      }
      return;
    }
    Set<IncidentFact> told =
        published.stream().flatMap(one -> one.facts().stream()).collect(Collectors.toSet());
    List<IncidentFact> missing = CONCLUSION.stream().filter(fact -> !told.contains(fact)).toList();
    if (!missing.isEmpty()) {
      add(PublicationRule.FINAL_INCOMPLETE, path(last.get()), Map.of("facts", names(missing)));
    }
  }

  private String path(Publication one) {
    return "/publications/" + plan.publications().indexOf(one);
  }

  private static LocalizedText time(Instant at) {
    return LocalizedText.same(at.toString());
  }

  private static LocalizedText names(List<IncidentFact> facts) {
    List<LocalizedText> labels = facts.stream().map(Labelled::label).toList();
    return LocalizedText.of(
        labels.stream().map(LocalizedText::ja).collect(Collectors.joining("、")),
        labels.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
  }

  private void add(PublicationRule rule, String path, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put("incident", LocalizedText.same(plan.incident().value()));
    issues.add(Issue.of(rule, path, all));
  }
}

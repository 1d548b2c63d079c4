package dev.isg.disclosure.statement;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.disclosure.audience.Audience;
import dev.isg.disclosure.plan.AccountabilityContent;
import dev.isg.disclosure.plan.DisclosureItem;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.plan.ReportAim;
import dev.isg.disclosure.scope.DisclosureAssessment;
import dev.isg.disclosure.scope.DisclosureItemId;
import dev.isg.disclosure.scope.ScopeRule;
import dev.isg.disclosure.scope.ScopeRuling;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a plan of disclosure against what was laid down, found and decided. Everything is told at
 * once; nothing throws. Paths of issues lead into the plan's document.
 *
 * @source METI 2009, preface, footnote 1; 7.1 to 7.3
 */
public final class DisclosureCheck {
  private static final LocalizedText ITEM = LocalizedText.of("開示項目", "disclosure item");
  private static final Set<ScopeRule> BY_DECISION = EnumSet.of(ScopeRule.DENIED, ScopeRule.DELAYED);

  private final DisclosurePlan plan;
  private final ResolvedProgramme programme;
  private final Evaluation evaluation;
  private final ScopeDesk desk;
  private final ItemLabels labels;
  private final References references = new References();
  private final Map<DisclosureItemId, DisclosureItem> items;

  private DisclosureCheck(DisclosurePlan plan, EvaluationInput input, Evaluation evaluation) {
    this.plan = plan;
    this.programme = input.programme();
    this.evaluation = evaluation;
    this.desk = new ScopeDesk(plan, input);
    this.labels = new ItemLabels(programme.programme());
    this.items = references.index(ITEM, "/items", plan.items(), DisclosureItem::id);
  }

  /** Every issue of the plan, for the evaluation and the input it came from. */
  public static ValidationReport check(
      DisclosurePlan plan, EvaluationInput input, Evaluation evaluation) {
    DisclosureCheck check = new DisclosureCheck(plan, input, evaluation);
    check.approval();
    for (int i = 0; i < plan.items().size(); i++) {
      check.item(plan.items().get(i), "/items/" + i);
    }
    for (int i = 0; i < plan.assessments().size(); i++) {
      check.assessment(plan.assessments().get(i), "/assessments/" + i);
    }
    if (plan.aims().contains(ReportAim.ACCOUNTABILITY)) {
      for (AccountabilityContent content : AccountabilityContent.values()) {
        check.content(content);
      }
    }
    if (plan.aims().contains(ReportAim.VALUE_CREATION)) {
      check.references.add(DisclosureRule.VALUE_CREATION_NOT_CHECKED, "/aims", Map.of());
    }
    return ValidationReport.of(check.references.issues());
  }

  private void approval() {
    new PlanReferences(programme, references).approver(plan);
    plan.publishedOn()
        .filter(
            day ->
                plan.approver()
                    .filter(
                        person ->
                            programme.held(person, Role.BOARD_MEMBER, day)
                                || programme.held(person, Role.EXECUTIVE, day))
                    .isEmpty())
        .ifPresent(
            day ->
                references.add(
                    DisclosureRule.NOT_APPROVED, "/publishedOn", Map.of("day", day(day))));
  }

  private void item(DisclosureItem item, String path) {
    new PlanReferences(programme, references).item(item, path);
    if (item.sources().isEmpty()) {
      references.add(DisclosureRule.ITEM_WITHOUT_SOURCE, path, Map.of("item", id(item)));
    }
    if (labels.inUse(plan) && labels.of(item).isEmpty()) {
      references.add(DisclosureRule.ITEM_WITHOUT_LABEL, path, Map.of("item", id(item)));
    }
    for (Audience audience : plan.audiencesOf(item)) {
      if (!plan.audiences().contains(audience)) {
        references.add(
            DisclosureRule.AUDIENCE_OUTSIDE_PLAN,
            path + "/audiences",
            Map.of("item", id(item), "audience", audience.label()));
      }
      scope(item, audience, path);
    }
    Promises.of(item, programme, evaluation)
        .filter(promise -> !promise.kept())
        .ifPresent(
            promise ->
                references.add(
                    DisclosureRule.PROMISE_NOT_KEPT,
                    path + "/commitment",
                    Map.of(
                        "item", id(item),
                        "target", LocalizedText.same(promise.target().value()),
                        "result", Promises.result(promise))));
  }

  private void scope(DisclosureItem item, Audience audience, String path) {
    ScopeRuling ruling = desk.rule(item, audience);
    if (ruling.rule() == ScopeRule.NOT_ASSESSED) {
      references.add(
          DisclosureRule.ITEM_WITHOUT_ASSESSMENT,
          path,
          Map.of(
              "item", id(item),
              "type", item.informationType().label(),
              "audience", audience.label()));
    } else if (!ruling.told() && !BY_DECISION.contains(ruling.rule())) {
      references.add(
          DisclosureRule.ITEM_WITHHELD, path, Map.of("why", ruling.text(), "next", ruling.mend()));
    }
  }

  private void assessment(DisclosureAssessment assessment, String path) {
    references.resolve(ITEM, path + "/item", assessment.item(), items);
    new PlanReferences(programme, references).person(path + "/assessor", assessment.assessor());
    if (assessment.assessedOn().isAfter(evaluation.asOf())) {
      references.add(
          DisclosureRule.ASSESSED_IN_FUTURE,
          path + "/assessedOn",
          Map.of(
              "item", LocalizedText.same(assessment.item().value()),
              "day", day(assessment.assessedOn())));
    }
  }

  private void content(AccountabilityContent content) {
    List<DisclosureItem> about =
        plan.items().stream().filter(item -> item.content() == content).toList();
    if (about.isEmpty()) {
      references.add(
          DisclosureRule.CONTENT_MISSING,
          "/items",
          Map.of("content", content.label(), "question", content.question().label()));
      return;
    }
    List<Audience> told = new ArrayList<>(plan.audiences());
    told.removeIf(
        audience ->
            about.stream()
                .filter(item -> plan.audiencesOf(item).contains(audience))
                .anyMatch(item -> desk.rule(item, audience).told()));
    for (Audience audience : told) {
      references.add(
          DisclosureRule.CONTENT_WITHHELD,
          "/items",
          Map.of("content", content.label(), "audience", audience.label()));
    }
  }

  private static LocalizedText id(DisclosureItem item) {
    return LocalizedText.same(item.id().value());
  }

  private static LocalizedText day(LocalDate day) {
    return LocalizedText.same(day.toString());
  }
}

package dev.isg.evaluation.oversight;

import dev.isg.core.asset.InformationAsset;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.AuditRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the programme holds on points beyond table 6-1, counted and never judged. */
final class RecordEvidence {
  private final Programme programme;
  private final LocalDate day;
  private final Period period;

  RecordEvidence(ResolvedProgramme programme, Period period) {
    this.programme = programme.programme();
    this.day = programme.day();
    this.period = period;
  }

  List<Evidence> by(EvidenceQuery query) {
    if (query == EvidenceQuery.NONE) {
      return List.of(new Evidence(Explanation.of(AuditRule.NO_PLACE, Map.of()), List.of()));
    }
    List<String> found = found(query).distinct().toList();
    return List.of(
        new Evidence(
            Explanation.of(
                found.isEmpty() ? AuditRule.FOUND_NOTHING : AuditRule.FOUND,
                Map.of(
                    "looked",
                    query.looked(),
                    "count",
                    LocalizedText.same(Integer.toString(found.size())))),
            found));
  }

  private Stream<String> found(EvidenceQuery query) {
    return switch (query) {
      case ENVIRONMENT ->
          programme.environmentChanges().stream()
              .filter(change -> period.contains(change.on()) && !change.on().isAfter(day))
              .map(change -> change.id().value());
      case CONTROL_REVIEWS ->
          programme.controlReviews().stream()
              .filter(review -> meets(review.period()))
              .map(review -> review.control().value());
      case WRITTEN_RULES ->
          programme.securityPolicies().stream()
              .filter(policy -> policy.on().map(on -> !on.isAfter(day)).orElse(false))
              .map(policy -> policy.id().value());
      case WATCHERS -> holding(Role.INTERNAL_AUDITOR);
      case REPORTS ->
          programme.reporting().stream()
              .flatMap(reporting -> reporting.reports().stream())
              .filter(report -> meets(report.period()) && report.receivedBy(day))
              .map(report -> report.period().toString());
      case ASSETS ->
          programme.assets().stream()
              .filter(asset -> asset.label().isPresent() || !asset.restrictions().isEmpty())
              .map(InformationAsset::id)
              .map(id -> id.value());
      case DISCLOSERS -> holding(Role.PUBLIC_RELATIONS);
      default -> Stream.empty();
    };
  }

  private Stream<String> holding(Role role) {
    return programme.appointments().stream()
        .filter(held -> held.role() == role && held.coversDay(day))
        .map(held -> held.person().value());
  }

  private boolean meets(Period other) {
    return !other.last().isBefore(period.first()) && !other.first().isAfter(period.last());
  }
}

package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.JsonDocument;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.publication.ReportId;
import dev.isg.disclosure.publication.StaleDisclosureException;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosures;
import dev.isg.examples.quickstart.folder.ProgrammeFile;
import dev.isg.examples.quickstart.job.Assessment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what was made of a folder: its evaluation, and the disclosure once it is published. */
public final class ResultKeeper {
  private final Stores stores;
  private final Assessment assessment;
  private final Instant at;

  /** A keeper of one assessment at one moment. */
  public ResultKeeper(Stores stores, Assessment assessment, Instant at) {
    this.stores = stores;
    this.assessment = assessment;
    this.at = at;
  }

  /** Keeps the evaluation, unless it is kept already. */
  public void keepEvaluation() {
    stores.evaluations().append(assessment.evaluation(), at);
  }

  /**
   * Keeps the disclosure for readers, if it is published by the day of the evaluation and was not
   * kept yet. The first words an edition was published with are the ones that stay.
   *
   * @return a warning if the edition was published with other words
   */
  public ValidationReport keepDisclosure() {
    Optional<DisclosurePlan> plan = assessment.contents().disclosure().map(JsonDocument::value);
    if (plan.isEmpty()) {
      return ValidationReport.clean();
    }
    AccountabilityDisclosure written =
        AccountabilityDisclosures.forReaders(
            plan.get(), assessment.input(), assessment.evaluation());
    boolean published =
        !written.draft()
            && written
                .publishedOn()
                .filter(day -> !day.isAfter(assessment.evaluation().asOf()))
                .isPresent();
    return published
        ? keep(reportOf(assessment.evaluation().period()), written)
        : ValidationReport.clean();
  }

  private static ReportId reportOf(Period period) {
    return ReportId.of("report-" + period.first() + "_" + period.last());
  }

  private ValidationReport keep(ReportId report, AccountabilityDisclosure written) {
    Optional<StoredDisclosure> standing =
        stores.disclosures().history(report, Instant.MAX).stream().reduce((one, next) -> next);
    if (standing.isPresent() && standing.get().disclosure().edition() >= written.edition()) {
      return sameWords(standing.get().disclosure(), written)
          ? ValidationReport.clean()
          : otherwise(standing.get());
    }
    try {
      stores.disclosures().publish(report, standing.map(StoredDisclosure::hash), written, at);
      return ValidationReport.clean();
    } catch (StaleDisclosureException faster) {
      return keep(report, written);
    }
  }

  /** Whether readers are told the same; that it rests on a later evaluation changes no word. */
  private static boolean sameWords(AccountabilityDisclosure one, AccountabilityDisclosure other) {
    return one.edition() == other.edition()
        && one.title().equals(other.title())
        && one.readers().equals(other.readers())
        && one.channel().equals(other.channel())
        && one.approver().equals(other.approver())
        && one.publishedOn().equals(other.publishedOn())
        && one.sections().equals(other.sections());
  }

  private static ValidationReport otherwise(StoredDisclosure standing) {
    return ValidationReport.of(
        List.of(
            Issue.at(
                HistoryRule.PUBLISHED_OTHERWISE,
                new Location(ProgrammeFile.DISCLOSURE.fileName(), 1, 0),
                "/edition",
                Map.of(
                    "edition", LocalizedText.same("" + standing.disclosure().edition()),
                    "hash", LocalizedText.same(standing.hash().brief()),
                    "recorded", LocalizedText.same(standing.recordedAt().toString())))));
  }
}

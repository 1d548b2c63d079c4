package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.organisation.Person;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.store.StoredDocument;
import dev.isg.disclosure.publication.StoredDisclosure;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.StoredEvaluation;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.examples.quickstart.job.Summary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A look back as the terminal shows it. */
final class KnownText {
  private final KnownView known;
  private final Evaluation evaluation;
  private final ResolvedProgramme programme;
  private final Language language;
  private final StringBuilder lines = new StringBuilder();

  private KnownText(KnownView known, Language language) {
    this.known = known;
    this.evaluation = known.assessment().evaluation();
    this.programme = known.assessment().input().programme();
    this.language = language;
  }

  /** The view in one language; lines end with a line feed. */
  static String of(KnownView known, Language language) {
    KnownText text = new KnownText(known, language);
    text.head();
    text.laidDown();
    text.values();
    text.lines.append(Summary.findings(known.assessment(), language));
    text.decisions();
    text.onRecord();
    return text.lines.toString();
  }

  private void head() {
    GovernanceUnit unit = programme.governanceUnit();
    line(
        unit.name().in(language)
            + "  "
            + unit.fiscalCalendar().nameOf(evaluation.period())
            + " ("
            + evaluation.period()
            + ")");
    line(say("対象の日: ", "True on:  ") + known.view().trueOn());
    line(say("知った時点: ", "Known at: ") + time(known.view().knownAt()));
    line(
        say("総合インジケーター: ", "Overall indicator: ")
            + in(Signals.of(known.assessment().input(), evaluation).signal().label()));
  }

  private void laidDown() {
    heading(say("定められていたこと", "Laid down"));
    line(
        "  "
            + programme
                .policy()
                .map(this::policy)
                .orElse(say("施行中の方針はありません", "no policy is in force")));
    for (StoredDocument version : known.versions()) {
      line(
          "  "
              + version.key().kind()
              + "  "
              + version.revision()
              + say("、記録 ", ", recorded ")
              + time(version.recordedAt()));
    }
  }

  private String policy(RiskManagementPolicy policy) {
    return say("施行中の方針: ", "policy in force: ")
        + policy.versionName()
        + "  "
        + in(policy.title())
        + policy.effectiveFrom().map(day -> say("、", ", since ") + day + say(" から", "")).orElse("");
  }

  private void values() {
    heading(say("測られていたこと", "Measured"));
    for (TargetAssessment target : evaluation.targets()) {
      line("  " + target.target());
      for (MeasureAssessment measure : target.measures()) {
        line(
            "    "
                + in(measure.explanation().text())
                + say("（測定値 ", " [measurements: ")
                + measure.value().present()
                + "/"
                + measure.value().expected()
                + say("）", "]"));
      }
    }
    if (known.leftOut() > 0) {
      line(
          say(
                  "  置き換えられたか、当時の指標に合わないため使わなかった測定値: ",
                  "  measurements that were replaced or do not fit the indicators of then: ")
              + known.leftOut());
    }
  }

  private void decisions() {
    List<Decision> decisions = known.assessment().input().desk().known();
    heading(say("決められていたこと: " + decisions.size() + " 件", "Decided: " + decisions.size()));
    for (Decision decision : decisions) {
      line(
          "  "
              + time(decision.recordedAt())
              + "  "
              + decision.id()
              + "  "
              + in(decision.kind().label())
              + "  "
              + decision.subject()
              + "  "
              + decision.choice()
              + "  "
              + in(decision.decider().role().label())
              + " "
              + programme
                  .person(decision.decider().person())
                  .map(Person::name)
                  .map(this::in)
                  .orElse(decision.decider().person().value()));
    }
  }

  private void onRecord() {
    heading(
        say(
            "この期間の評価の記録: " + known.evaluations().size() + " 件",
            "Evaluations of the period on record: " + known.evaluations().size()));
    for (StoredEvaluation kept : known.evaluations()) {
      line(
          "  "
              + time(kept.recordedAt())
              + "  "
              + kept.hash().brief()
              + say("  基準日 ", "  as of ")
              + kept.evaluation().asOf());
    }
    heading(
        say(
            "公表した開示の記録: " + known.disclosures().size() + " 件",
            "Published disclosures on record: " + known.disclosures().size()));
    for (StoredDisclosure kept : known.disclosures()) {
      line(
          "  "
              + time(kept.recordedAt())
              + "  "
              + kept.hash().brief()
              + "  "
              + in(kept.disclosure().title())
              + say(
                  "  第 " + kept.disclosure().edition() + " 版",
                  "  edition " + kept.disclosure().edition())
              + kept.corrects()
                  .map(
                      before ->
                          say("（" + before.brief() + " を訂正）", " (corrects " + before.brief() + ")"))
                  .orElse(""));
    }
    line("");
    line(say("この表示の評価: ", "This evaluation: ") + evaluation.contentHash().brief());
  }

  private String time(Instant instant) {
    return time(instant, programme.governanceUnit().zone());
  }

  /** An instant in a zone, to the second, with its offset. */
  static String time(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void heading(String text) {
    line("");
    line(text);
  }

  private String in(LocalizedText text) {
    return text.in(language);
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}

package dev.isg.disclosure.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.evaluation.signal.OverallSignal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BoardReportsTest {
  private final CompanyACase companyA = CompanyACase.standard();
  private final BoardReport report =
      BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight());

  @Test
  @Tag("REQ-244")
  void losesNoCandidateBetweenReportedAndReviewed() {
    BoardReport capped =
        BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight(), 2);

    assertThat(capped.messages()).hasSize(2);
    assertThat(capped.messages().size() + capped.reviewedNotReported().size())
        .isEqualTo(report.messages().size() + report.reviewedNotReported().size());
  }

  @Test
  void saysWhoDecidedWhatWhenWhyAndOnWhichCondition() {
    assertThat(report.decisionsTaken())
        .filteredOn(line -> line.condition().isPresent())
        .first()
        .satisfies(
            line -> {
              assertThat(line.decider().en()).isEqualTo("Hanako Suzuki");
              assertThat(line.role()).isEqualTo(Role.CISO);
              assertThat(line.decidedOn()).isEqualTo("2026-04-10");
              assertThat(line.reason()).isPresent();
              assertThat(line.choice().en()).isEqualTo("met on condition");
              assertThat(line.condition().orElseThrow().owner().en()).isEqualTo("Ken Tanaka");
              assertThat(line.condition().orElseThrow().due()).isEqualTo("2026-06-30");
            });
  }

  @Test
  @Tag("SUB-9")
  @Tag("REQ-484")
  void neverSaysBlueWhileADecisionIsAwaited() {
    assertThat(report.decisionsAwaited()).isNotEmpty();
    assertThat(report.signal().signal()).isNotEqualTo(OverallSignal.BLUE);
    for (Language language : Language.values()) {
      assertThat(MarkdownRenderer.in(language).render(report))
          .doesNotContain(OverallSignal.BLUE.label().in(language));
    }
  }

  @Test
  void keepsAnImproperDecisionAmongTheAwaited() {
    Decision byTheWrongRole =
        CompanyACase.decided(DecisionKind.POLICY_REVIEW, "risk-policy", "KEEP", Role.CISO).build();
    CompanyACase improper = CompanyACase.of("", List.of(byTheWrongRole));
    BoardReport shown =
        BoardReports.of(improper.input(), improper.evaluation(), improper.oversight());

    assertThat(shown.decisionsTaken()).noneMatch(line -> line.kind() == DecisionKind.POLICY_REVIEW);
    assertThat(shown.messages().get(0).text().en()).contains("does not count");
  }

  @Test
  void survivesJson() {
    String json = IsgJson.standard().write(report);

    assertThat(IsgJson.standard().read("board.json", json, BoardReport.class).value())
        .isEqualTo(report);
  }
}

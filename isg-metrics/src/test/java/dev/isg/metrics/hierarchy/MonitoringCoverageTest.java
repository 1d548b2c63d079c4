package dev.isg.metrics.hierarchy;

import static dev.isg.metrics.hierarchy.Levels.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.framework.PdcaPhase;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.CisoSubject;
import dev.isg.metrics.monitoring.CoverageArea;
import dev.isg.metrics.monitoring.EffectViewpoint;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.PurposeKind;
import dev.isg.metrics.tailoring.ItTheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringCoverageTest {
  @Test
  @Tag("REQ-204")
  @Tag("REQ-207")
  @Tag("REQ-208")
  @Tag("REQ-209")
  @Tag("REQ-210")
  @Tag("REQ-211")
  void tellsEverythingNoItemIsAbout() {
    List<Issue> issues =
        MonitoringCoverage.of(MonitoringStructure.builder().build()).issues().issues();

    assertThat(issues)
        .extracting(issue -> issue.rule().id() + " " + issue.path() + " " + subject(issue))
        .containsExactlyInAnyOrder(
            "ISG-C-138 /purposes change of the environment",
            "ISG-C-138 /purposes degree of achievement",
            "ISG-C-138 /purposes effect of investment",
            "ISG-C-138 /cisoItems achievement of targets",
            "ISG-C-138 /cisoItems effect of investment",
            "ISG-C-138 /cisoItems state of the PDCA",
            "ISG-C-138 /cisoItems activity of the organisation",
            "ISG-C-138 /cisoItems effectiveness of investment",
            "ISG-C-138 /cisoItems presence of accidents",
            "ISG-C-138 /cisoItems state of compliance",
            "ISG-C-138 /cisoItems the PDCA, heard of in a committee or hearings",
            "ISG-C-139 /cisoItems document control",
            "ISG-C-139 /cisoItems implement and operate",
            "ISG-C-139 /cisoItems maintain and improve",
            "ISG-C-139 /cisoItems monitor and review",
            "ISG-C-140 /cisoItems plan",
            "ISG-C-140 /cisoItems do",
            "ISG-C-140 /cisoItems check",
            "ISG-C-140 /cisoItems act",
            "ISG-C-138 /managerItems access control of each asset",
            "ISG-C-138 /managerItems anti-virus measures",
            "ISG-C-138 /managerItems encryption",
            "ISG-C-138 /managerItems illegal logins",
            "ISG-C-138 /managerItems ID management");
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.severity())
                    .isEqualTo(
                        issue.rule() == MonitoringRule.PHASE_WITHOUT_ITEM
                            ? Severity.ERROR
                            : Severity.INFO));
  }

  @Test
  void saysInBothLanguagesWhatIsMissing() {
    List<Issue> issues = MonitoringCoverage.of(full(MonitoringChannel.RECORDS)).issues().issues();

    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).message().en())
        .isEqualTo("no item (CISO) is about: the PDCA, heard of in a committee or hearings");
    assertThat(issues.get(0).message().ja())
        .isEqualTo("CISOの項目に「委員会かヒアリングによる PDCA の把握」に関するものがありません");
  }

  @ParameterizedTest
  @Tag("REQ-209")
  @CsvSource({
    "COMMITTEE, true",
    "HEARING, true",
    "RECORDS, false",
    "CISO_REPORT, false",
    "MANAGEMENT_MEETING, false",
  })
  void takesACommitteeOrHearingsForTheUsualMeans(MonitoringChannel through, boolean usual) {
    assertThat(MonitoringCoverage.of(full(through)).issues().issues().isEmpty()).isEqualTo(usual);
  }

  @Test
  @Tag("REQ-210")
  @Tag("CAT-F5b")
  void reportsWhichItemsAreOfWhichArea() {
    MonitoringStructure structure =
        MonitoringStructure.builder()
            .addCisoItems(ciso("S10").area(CoverageArea.REVIEW).phase(PdcaPhase.CHECK).build())
            .addCisoItems(ciso("S2").area(CoverageArea.REVIEW).phase(PdcaPhase.ACT).build())
            .addCisoItems(ciso("S3").build())
            .build();
    MonitoringCoverage coverage = MonitoringCoverage.of(structure);

    assertThat(coverage.areas())
        .containsEntry(CoverageArea.REVIEW, List.of(item("S2"), item("S10")))
        .containsEntry(CoverageArea.DOCUMENTS, List.of())
        .hasSize(4);
    assertThat(coverage.phases())
        .containsEntry(PdcaPhase.CHECK, List.of(item("S10")))
        .containsEntry(PdcaPhase.PLAN, List.of())
        .hasSize(4);
    assertThat(coverage.text(Language.EN))
        .isEqualTo(
            """
            Areas of ISO/IEC 27001:2005
              implement and operate: (none)
              monitor and review: S2, S10
              maintain and improve: (none)
              document control: (none)
            Phases of the PDCA
              plan: (none)
              do: (none)
              check: S10
              act: S2
            """);
    assertThat(coverage.text(Language.JA))
        .startsWith("ISO/IEC 27001:2005 の領域\n  導入及び運用: （なし）\n  監視及びレビュー: S2, S10\n")
        .contains("PDCA の段階\n  計画: （なし）\n");
  }

  /** Something on everything; the PDCA is followed through one channel. */
  private static MonitoringStructure full(MonitoringChannel through) {
    MonitoringStructure.Builder structure = MonitoringStructure.builder();
    for (PurposeKind kind : PurposeKind.values()) {
      structure.addPurposes(Levels.purpose("P-" + kind, kind).build());
    }
    for (CisoSubject subject : CisoSubject.values()) {
      structure.addCisoItems(about("S-" + subject, subject).build());
    }
    for (EffectViewpoint viewpoint : EffectViewpoint.values()) {
      structure.addCisoItems(ciso("V-" + viewpoint).viewpoint(viewpoint).build());
    }
    for (CoverageArea area : CoverageArea.values()) {
      structure.addCisoItems(ciso("A-" + area).area(area).build());
    }
    for (PdcaPhase phase : PdcaPhase.values()) {
      structure.addCisoItems(
          ciso("Q-" + phase).phase(phase).addSources(Levels.source(Role.MANAGER, through)).build());
    }
    for (ItTheme theme : ItTheme.values()) {
      structure.addManagerItems(
          Levels.managerItem("M-" + theme, Levels.SALES, "m-sales").theme(theme).build());
    }
    return structure.build();
  }

  private static CisoItem.Builder ciso(String id) {
    return about(id, CisoSubject.PDCA);
  }

  private static CisoItem.Builder about(String id, CisoSubject subject) {
    return CisoItem.builder()
        .id(item(id))
        .question(Levels.TEXT)
        .subject(subject)
        .interval(Interval.QUARTERLY);
  }

  private static String subject(Issue issue) {
    return issue.inputs().get("subject").en();
  }
}

package dev.isg.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.programme.Activity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoopsTest {
  private static final Catalogues CATALOGUES = Catalogues.shipped();

  @Test
  @Tag("REQ-016")
  void joinsTwoLoopsByOneLinkDownAndOneUp() {
    assertThat(LoopLink.values()).hasSize(2);
    assertThat(LoopLink.COMMITMENT.downwards()).isTrue();
    assertThat(LoopLink.COMMITMENT.activity()).isEqualTo(Activity.DIRECT);
    assertThat(LoopLink.COMMITMENT.phase()).isEqualTo(PdcaPhase.PLAN);
    assertThat(LoopLink.PROGRESS.downwards()).isFalse();
    assertThat(LoopLink.PROGRESS.activity()).isEqualTo(Activity.MONITOR);
    assertThat(LoopLink.PROGRESS.phase()).isEqualTo(PdcaPhase.CHECK);
    assertThat(LoopLink.values()).allMatch(link -> link.activity().baseCycle());
  }

  @Test
  @Tag("REQ-016")
  void runsThePdcaRoundAndRound() {
    assertThat(Stream.iterate(PdcaPhase.PLAN, PdcaPhase::next).limit(5))
        .containsExactly(
            PdcaPhase.PLAN, PdcaPhase.DO, PdcaPhase.CHECK, PdcaPhase.ACT, PdcaPhase.PLAN);
  }

  @ParameterizedTest
  @EnumSource(LoopLink.class)
  @Tag("CAT-L2")
  void isAFlowOfFigure12BetweenManagementAndTheManagers(LoopLink link) {
    CatalogueRow row = CATALOGUES.findRow(link.row()).orElseThrow();

    assertThat(row.attributes()).containsEntry("kind", "FLOW").containsEntry("inFramework", "true");
    assertThat(List.of(row.attributes().get("from"), row.attributes().get("to")))
        .as("L2-2 is management, L2-4 the managers")
        .isEqualTo(link.downwards() ? List.of("L2-2", "L2-4") : List.of("L2-4", "L2-2"));
    assertThat(row.text().en()).isEqualToIgnoringCase(link.label().en());
    assertThat(row.text().ja()).isEqualTo(link.label().ja().replace(" ", ""));
  }

  @Test
  @Tag("REQ-017")
  @Tag("CAT-L6")
  void speaksTheTermsOfIso38500() {
    assertThat(EdmTask.values())
        .extracting(EdmTask::activity)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Activity.values()).filter(Activity::baseCycle).toList());
    assertThat(
            CATALOGUES.get(CatalogueId.of("CAT-L6")).rows().stream()
                .map(row -> row.attributes().get("activity")))
        .containsExactlyElementsOf(
            Arrays.stream(EdmTask.values()).map(task -> task.activity().name()).toList());
    assertThat(EdmTask.values())
        .allSatisfy(
            task -> {
              assertThat(task.name()).isEqualTo(task.activity().name());
              assertThat(task.label()).isEqualTo(task.activity().label());
            });
  }
}

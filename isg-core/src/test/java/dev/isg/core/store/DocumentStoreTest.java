package dev.isg.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {
  private static final DocumentKey PROGRAMME = DocumentKey.of("programme", "company-a");
  private static final LocalDate APRIL = LocalDate.parse("2025-04-01");
  private static final LocalDate OCTOBER = LocalDate.parse("2025-10-01");
  private static final Instant SPRING = Instant.parse("2025-03-20T01:00:00Z");
  private static final Instant SUMMER = Instant.parse("2025-08-01T01:00:00Z");
  private static final Instant WINTER = Instant.parse("2025-12-01T01:00:00Z");

  private final DocumentStore store = DocumentStore.inMemory();

  @Test
  @Tag("REQ-504")
  void tellsWhatManagementKnewOnADay() {
    StoredDocument plan = store.save(PROGRAMME, Revision.NONE, "plan", APRIL, SPRING);
    StoredDocument revised = store.save(PROGRAMME, plan.revision(), "revised", OCTOBER, SUMMER);
    StoredDocument corrected =
        store.save(PROGRAMME, revised.revision(), "corrected", APRIL, WINTER);

    assertThat(store.find(PROGRAMME, AsOf.of(APRIL, SPRING))).contains(plan);
    assertThat(store.find(PROGRAMME, AsOf.of(OCTOBER, SPRING))).contains(plan);
    assertThat(store.find(PROGRAMME, AsOf.of(OCTOBER, SUMMER))).contains(revised);
    assertThat(store.find(PROGRAMME, AsOf.of(APRIL, WINTER))).contains(corrected);
    assertThat(store.find(PROGRAMME, AsOf.of(OCTOBER, WINTER))).contains(revised);
    assertThat(store.history(PROGRAMME)).containsExactly(plan, revised, corrected);
  }

  @Test
  void tellsAWriterWhoCameTooLateWhatToDo() {
    store.save(PROGRAMME, Revision.NONE, "first", APRIL, SPRING);

    assertThatThrownBy(() -> store.save(PROGRAMME, Revision.NONE, "late", APRIL, SPRING))
        .isInstanceOfSatisfying(
            StaleRevisionException.class,
            refusal -> {
              assertThat(refusal.current()).isEqualTo(Revision.of(1));
              assertThat(refusal.text().en())
                  .isEqualTo("programme/company-a is at r1, not r0; read it again and save anew");
              assertThat(refusal.text().ja()).contains("r0 ではなく r1", "読み直して");
            });
  }

  @Test
  void keepsTheTimeOfRecordingInWholeMicroseconds() {
    Instant fine = Instant.parse("2025-04-01T00:00:00.123456789Z");

    assertThat(store.save(PROGRAMME, Revision.NONE, "{}", APRIL, fine).recordedAt())
        .isEqualTo("2025-04-01T00:00:00.123456Z");
  }

  @Test
  void refusesTimesThatNoDatabaseCouldHold() {
    assertThatThrownBy(() -> store.save(PROGRAMME, Revision.NONE, "{}", APRIL, Instant.MAX))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("years 1 to 9999");
    assertThatThrownBy(() -> store.save(PROGRAMME, Revision.NONE, "{}", LocalDate.MIN, SPRING))
        .isInstanceOf(InvalidModelException.class);
    assertThat(store.find(PROGRAMME)).isEmpty();
  }

  @Test
  void seesBeyondAnyTimeThatCanBeKept() {
    StoredDocument kept = store.save(PROGRAMME, Revision.NONE, "{}", APRIL, SPRING);

    assertThat(store.find(PROGRAMME, AsOf.of(LocalDate.MAX, Instant.MAX))).contains(kept);
    assertThat(store.find(PROGRAMME, AsOf.of(LocalDate.MIN, Instant.MIN))).isEmpty();
  }

  @Test
  void refusesAVersionWithoutANumber() {
    assertThatThrownBy(() -> new StoredDocument(PROGRAMME, Revision.NONE, APRIL, SPRING, "{}"))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> Revision.of(-1)).isInstanceOf(InvalidModelException.class);
  }
}

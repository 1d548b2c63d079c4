package dev.isg.metrics.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.metrics.Golden;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LogVerifierTest {
  private final Logs log = Logs.of(9);
  private final List<byte[]> records = new ArrayList<>(log.records);

  @Test
  @Tag("ALG-15")
  void findsWholeLogWholeAndHandsOverItsRecords() throws IOException {
    List<LogEntry> read = new ArrayList<>();
    LogReport report =
        LogVerifier.of(Logs.ID)
            .withKnownHeads(log.heads)
            .verify(new ByteArrayInputStream(log.bytes()), read::add);

    assertThat(report.whole()).isTrue();
    assertThat(report.issues().issues()).isEmpty();
    assertThat(report.intact()).isEqualTo(9);
    assertThat(report.soundUntil()).contains(log.last());
    assertThat(read)
        .extracting(LogEntry::number)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(read.get(3).payload()).isEqualTo(Logs.payload("payload", 4));
    assertThat(read.get(3).recordedAt()).isEqualTo(Logs.START.plusSeconds(4));
    assertThat(read.get(3).previous()).isEqualTo(read.get(2).hash());
    assertThat(read.get(8).hash()).isEqualTo(log.last().hash());
  }

  @Test
  @Tag("ALG-15")
  void namesChangedRecord() {
    records.get(4)[Frame.PAYLOAD] ^= 1;

    expect(Logs.verify(records), IntegrityRule.RECORD_CHANGED, 5, 4);
  }

  @Test
  @Tag("ALG-15")
  void namesRecordThatWasMadeAnew() {
    records.set(4, remade(5, "other"));

    assertThat(Logs.verify(records).soundUntil()).contains(log.head(4));
    expect(Logs.verify(records, log.last()), IntegrityRule.RECORD_REPLACED, 5, 4);
  }

  @Test
  void namesLastButOneRecordThatWasMadeAnew() {
    records.set(7, remade(8, "other"));

    expect(Logs.verify(records, log.last()), IntegrityRule.RECORD_REPLACED, 8, 7);
  }

  @Test
  void namesRecordOfRightNumberThatIsChainedToNothing() {
    records.set(4, Logs.of(LogId.of("other"), 9, "x").records.get(4));

    expect(Logs.verify(records, log.last()), IntegrityRule.RECORD_REPLACED, 5, 4);
  }

  @Test
  @Tag("ALG-15")
  void namesMissingRecords() {
    records.subList(3, 6).clear();

    LogReport report = Logs.verify(records, log.last());

    expect(report, IntegrityRule.RECORDS_MISSING, 4, 3);
    assertThat(only(report).message().en()).isEqualTo("records 4 to 6 are missing");
  }

  @Test
  void namesMissingRecordBeforeTheLast() {
    records.remove(7);

    expect(Logs.verify(records), IntegrityRule.RECORDS_MISSING, 8, 7);
  }

  @Test
  @Tag("ALG-15")
  void namesSwappedRecords() {
    Collections.swap(records, 2, 3);
    expect(Logs.verify(records), IntegrityRule.RECORDS_SWAPPED, 3, 2);

    Collections.swap(records, 2, 3);
    Collections.swap(records, 1, 8);
    LogReport report = Logs.verify(records);
    expect(report, IntegrityRule.RECORDS_SWAPPED, 2, 1);
    assertThat(only(report).message().en()).contains("record 9 stands where record 2 belongs");
  }

  @Test
  @Tag("ALG-15")
  void namesInsertedRecord() {
    records.add(6, log.records.get(2));
    expect(Logs.verify(records), IntegrityRule.RECORD_INSERTED, 7, 6);
  }

  @Test
  void namesRecordThatIsThereTwice() {
    records.add(6, log.records.get(5));
    expect(Logs.verify(records), IntegrityRule.RECORD_INSERTED, 7, 6);
  }

  @Test
  void namesForkOfTheChain() {
    records.add(5, remade(6, "forged"));
    assertThat(Logs.verify(records).soundUntil()).contains(log.head(5));
    expect(Logs.verify(records), IntegrityRule.RECORD_INSERTED, 6, 5);
  }

  @Test
  @Tag("ALG-15")
  void findsTruncationAgainstKnownHeadAlone() {
    records.subList(6, 9).clear();

    expect(Logs.verify(records, log.head(2), log.last()), IntegrityRule.LOG_TRUNCATED, 7, 6);

    LogReport unwitnessed = Logs.verify(records, log.head(2));
    assertThat(unwitnessed.whole()).isTrue();
    assertThat(only(unwitnessed).rule()).isEqualTo(IntegrityRule.END_NOT_WITNESSED);
    assertThat(only(unwitnessed).message().en()).contains("from record 3 on");
    assertThat(Logs.verify(records, log.head(6)).issues().issues()).isEmpty();
  }

  @Test
  void findsLogThatIsGone() {
    LogReport report = Logs.verify(List.of(), log.last());

    expect(report, IntegrityRule.LOG_TRUNCATED, 1, 0);
    assertThat(report.soundUntil()).isEmpty();
    assertThat(Logs.verify(List.of()).issues().issues()).isEmpty();
    assertThat(Logs.verify(List.of()).summary().en()).contains("no record to verify");
  }

  @Test
  void namesRecordThatIsTornAndWhereToResume() {
    byte[] whole = log.bytes();
    for (int cut : new int[] {1, Frame.HASH, Frame.SHORTEST - 1, records.get(8).length - 1}) {
      LogReport report =
          Logs.verify(LogVerifier.of(Logs.ID), Arrays.copyOf(whole, whole.length - cut));

      expect(report, IntegrityRule.RECORD_TORN, 9, 8);
      assertThat(report.soundUntil()).contains(log.head(8));
    }
  }

  @Test
  @Tag("ALG-15")
  void findsHistoryWrittenAnewBetweenHeads() {
    List<byte[]> rewritten = Logs.of(Logs.ID, 9, "forged").records;

    LogReport report = Logs.verify(rewritten, log.head(4));

    assertThat(report.whole()).isFalse();
    assertThat(report.firstBroken()).hasValue(1);
    assertThat(report.intact()).isZero();
    assertThat(report.soundUntil()).isEmpty();
    assertThat(only(report).rule()).isEqualTo(IntegrityRule.HISTORY_REWRITTEN);
    assertThat(only(report).message().en()).contains("between 1 and 4");
  }

  @Test
  void narrowsRewritingDownToWhatFollowsTheLastHeadThatHolds() throws IOException {
    List<byte[]> rewritten = new ArrayList<>(log.records.subList(0, 5));
    rewritten.addAll(continued(5, 4));

    LogReport report = Logs.verify(rewritten, log.head(3), log.head(5), log.head(7), log.last());

    assertThat(report.firstBroken()).hasValue(6);
    assertThat(report.intact()).isEqualTo(5);
    assertThat(report.soundUntil()).contains(log.head(5));
    assertThat(report.issues().issues())
        .extracting(Issue::rule)
        .containsOnly(IntegrityRule.HISTORY_REWRITTEN);
  }

  @Test
  @Tag("ALG-15")
  void tellsHeadThatIsItselfWrong() {
    LogHead forged = altered(log.head(4), ContentHash.of(new byte[0]));

    LogReport report = Logs.verify(records, forged, log.last());

    assertThat(report.firstBroken()).isEmpty();
    assertThat(report.whole()).isFalse();
    assertThat(only(report).rule()).isEqualTo(IntegrityRule.HEAD_WRONG);
    assertThat(only(report).path()).isEqualTo("/heads/4");
  }

  @Test
  void tellsHeadWithRightHashAndWrongPlaceOrBesideARightOne() {
    LogHead right = log.head(4);
    LogHead misplaced =
        new LogHead(right.log(), 4, right.bytes() + 1, right.hash(), right.recordedAt());

    assertThat(only(Logs.verify(records, misplaced, log.last())).rule())
        .isEqualTo(IntegrityRule.HEAD_WRONG);
    assertThat(
            only(Logs.verify(records, log.last(), altered(log.last(), ContentHash.of(new byte[1]))))
                .rule())
        .isEqualTo(IntegrityRule.HEAD_WRONG);
  }

  @Test
  void tellsHeadOfAnotherLog() {
    LogHead other = Logs.of(LogId.of("other"), 2, "x").last();

    assertThat(Logs.verify(records, other, log.last()).issues().issues())
        .extracting(Issue::rule)
        .containsExactly(IntegrityRule.HEAD_WRONG);
  }

  @Test
  void refusesLogOfAnotherName() {
    LogReport report = Logs.verify(LogVerifier.of(LogId.of("other")), log.bytes());

    expect(report, IntegrityRule.OTHER_LOG, 1, 0);
  }

  @Test
  @Tag("ALG-15")
  void beginsAfterTrustedHead() {
    LogVerifier verifier =
        LogVerifier.of(Logs.ID).startingAfter(log.head(6)).withKnownHeads(log.heads);
    List<byte[]> rest = records.subList(6, 9);

    LogReport report = Logs.verify(verifier, Logs.join(rest));
    assertThat(report.issues().issues()).isEmpty();
    assertThat(report.soundUntil()).contains(log.last());
    assertThat(report.summary().en()).contains("records 7 to 9");

    rest.get(1)[60] ^= 4;
    expect(Logs.verify(verifier, Logs.join(rest)), IntegrityRule.RECORD_CHANGED, 8, 7);
    expect(
        Logs.verify(verifier, Logs.join(records.subList(3, 6))),
        IntegrityRule.RECORD_INSERTED,
        7,
        6);
    expect(
        Logs.verify(
            LogVerifier.of(Logs.ID).startingAfter(log.head(6)),
            Logs.join(Logs.of(Logs.ID, 9, "x").records.subList(6, 9))),
        IntegrityRule.OTHER_LOG,
        7,
        6);
  }

  @Test
  void refusesToBeginAfterHeadOfAnotherLog() {
    assertThatThrownBy(() -> LogVerifier.of(LogId.of("other")).startingAfter(log.last()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("log 'soc'");
  }

  @Test
  void refusesRecordOfImpossibleLengthOrTime() {
    records.get(2)[Frame.LENGTH] = (byte) 0x80;
    expect(Logs.verify(records), IntegrityRule.RECORD_CHANGED, 3, 2);
    records.get(2)[Frame.LENGTH] = 0;
    records.get(2)[Frame.LENGTH + 1] = 0x10;
    records.get(2)[Frame.LENGTH + 3]++;
    expect(Logs.verify(records), IntegrityRule.RECORD_CHANGED, 3, 2);
  }

  @Test
  void doesNotHandOverTheRecordThatTurnsOutToBeReplaced() throws IOException {
    records.set(4, remade(5, "other"));
    List<LogEntry> read = new ArrayList<>();

    LogVerifier.of(Logs.ID).verify(new ByteArrayInputStream(Logs.join(records)), read::add);

    assertThat(read).extracting(LogEntry::number).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void handsOnTheFaultsOfTheStream() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatThrownBy(() -> LogVerifier.of(Logs.ID).verify(failing))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  @Tag("REQ-501")
  void tellsEveryBreakInBothLanguages() throws IOException {
    StringBuilder told = new StringBuilder();
    List<List<byte[]>> broken = new ArrayList<>();
    broken.add(log.records);
    broken.add(List.of());
    broken.add(with(4, remade(5, "other")));
    broken.add(new ArrayList<>(records.subList(0, 7)));
    broken.add(new ArrayList<>(records.subList(2, 9)));
    broken.add(Logs.of(Logs.ID, 9, "forged").records);
    broken.add(Logs.of(LogId.of("other"), 9, "x").records);
    List<byte[]> swapped = new ArrayList<>(records);
    Collections.swap(swapped, 2, 6);
    broken.add(swapped);
    List<byte[]> inserted = new ArrayList<>(records);
    inserted.add(3, records.get(0));
    broken.add(inserted);
    byte[] changed = records.get(7).clone();
    changed[3]++;
    broken.add(with(7, changed));
    broken.add(with(8, Arrays.copyOf(records.get(8), 70)));
    for (List<byte[]> log : broken) {
      LogReport report = Logs.verify(log, this.log.last());
      told.append(report.text(Language.JA)).append('\n');
      told.append(report.text(Language.EN)).append("\n\n");
    }
    LogReport wrongHead =
        Logs.verify(log.records, altered(log.head(2), ContentHash.of(new byte[9])));
    told.append(wrongHead.text(Language.JA)).append('\n').append(wrongHead.text(Language.EN));
    LogReport open = Logs.verify(log.records);
    told.append('\n').append(open.text(Language.JA)).append('\n').append(open.text(Language.EN));
    assertThat(told.toString()).doesNotContain("{");
    Golden.check("log-reports.txt", told + "\n");
  }

  private List<byte[]> with(int index, byte[] record) {
    List<byte[]> changed = new ArrayList<>(log.records);
    changed.set(index, record);
    return changed;
  }

  /** A record with right number, hash before and own hash, but other content. */
  private byte[] remade(int number, String payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      LogAppender.resume(log.head(number - 1), out)
          .append(Logs.START, payload.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private List<byte[]> continued(int after, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogAppender appender = LogAppender.resume(log.head(after), out);
    for (int i = 0; i < count; i++) {
      appender.append(Logs.START, new byte[i]);
    }
    return List.of(out.toByteArray());
  }

  private static LogHead altered(LogHead head, ContentHash hash) {
    return new LogHead(head.log(), head.count(), head.bytes(), hash, head.recordedAt());
  }

  private static Issue only(LogReport report) {
    assertThat(report.issues().issues()).hasSize(1);
    return report.issues().issues().get(0);
  }

  private static void expect(LogReport report, IntegrityRule rule, long record, long intact) {
    assertThat(report.issues().errors()).extracting(Issue::rule).containsExactly(rule);
    assertThat(report.issues().errors().get(0).path()).isEqualTo("/records/" + record);
    assertThat(report.firstBroken()).hasValue(record);
    assertThat(report.intact()).isEqualTo(intact);
    assertThat(report.whole()).isFalse();
    assertThat(report.summary().en()).contains("record " + record + " is the first");
  }
}

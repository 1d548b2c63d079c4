package dev.isg.evaluation.condition;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import java.util.List;

/** What a condition may not be, whatever it is about. */
final class Limits {
  private static final int MOST_PERIODS = 120;
  private static final int MOST_DEPTH = 32;

  private Limits() {}

  static void periods(int periods) {
    if (periods < 1 || periods > MOST_PERIODS) {
      throw refusal(
          "期間の数は 1 から " + MOST_PERIODS + " までにします。" + periods + " は使えません",
          "a number of periods is from 1 to " + MOST_PERIODS + ", not " + periods);
    }
  }

  static void share(Percentage least) {
    if (least.compareTo(Percentage.ZERO) <= 0 || least.compareTo(Percentage.HUNDRED) > 0) {
      throw refusal(
          "確認表の合格に必要な割合は 0 % を超え 100 % 以下にします。" + least + " は使えません",
          "the share of a sheet that has to pass is above 0 % and at most 100 %, not " + least);
    }
  }

  static void noStreakIn(Condition condition) {
    if (condition instanceof Condition.Streak) {
      throw refusal(
          "「for … periods」の中に別の「for … periods」は書けません。期間の数を一つにまとめます",
          "a streak cannot hold another streak; write one with the longer number of periods");
    }
    condition.parts().forEach(Limits::noStreakIn);
  }

  static List<Condition> some(List<Condition> conditions) {
    if (conditions.isEmpty()) {
      throw refusal(
          "条件が一つもありません。何にも当たらない規則は満たされません",
          "there is no condition in it; a rule that matches nothing is never met");
    }
    depth(conditions);
    return List.copyOf(conditions);
  }

  static void reachable(int least, int count) {
    if (least < 1 || least > count) {
      throw refusal(
          "必要な数は 1 から条件の数（" + count + "）までにします。" + least + " は使えません",
          "of "
              + count
              + (count == 1 ? " condition" : " conditions")
              + " at least 1 and at most "
              + count
              + " can be asked for, not "
              + least);
    }
  }

  static void depth(List<Condition> parts) {
    if (1 + parts.stream().mapToInt(Limits::depthOf).max().orElse(0) > MOST_DEPTH) {
      throw refusal(
          "条件の入れ子は " + MOST_DEPTH + " 段までです", "conditions nest at most " + MOST_DEPTH + " deep");
    }
  }

  private static int depthOf(Condition condition) {
    return 1 + condition.parts().stream().mapToInt(Limits::depthOf).max().orElse(0);
  }

  private static InvalidModelException refusal(String ja, String en) {
    return InvalidModelException.of("Condition", ja, en);
  }
}

package dev.isg.disclosure.render.page;

import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.evaluation.dashboard.MeasureView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of an indicator, laid out in a box; where intervals add up, their running total. An
 * interval without a value is a gap: the line ends before it and starts again after it, and the
 * place is marked. Coordinates have one decimal.
 */
public final class Chart {
  private final MeasureView measure;
  private final List<Optional<Quantity>> course;
  private final int width;
  private final int height;
  private final int margin;
  private final BigDecimal low;
  private final BigDecimal high;

  private Chart(MeasureView measure, int width, int height, int margin) {
    this.measure = measure;
    this.course = Course.of(measure);
    this.width = width;
    this.height = height;
    this.margin = margin;
    List<BigDecimal> shown =
        Stream.concat(
                course.stream().flatMap(Optional::stream), bounds(measure.criterion()).stream())
            .map(Quantity::number)
            .toList();
    BigDecimal least = shown.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = shown.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    BigDecimal spread = most.subtract(least).max(new BigDecimal("0.5"));
    this.low = least.subtract(spread.movePointLeft(1));
    this.high = most.add(spread.movePointLeft(1));
  }

  /** A small chart without words, to stand in a line of text. */
  public static Chart small(MeasureView measure) {
    return new Chart(measure, 120, 32, 4);
  }

  /** A chart with its own figure. */
  public static Chart large(MeasureView measure) {
    return new Chart(measure, 640, 180, 12);
  }

  /** The width of the box. */
  public int width() {
    return width;
  }

  /** The height of the box. */
  public int height() {
    return height;
  }

  /** Halfway down, where marks of gaps stand. */
  public String middle() {
    return BigDecimal.valueOf(height)
        .divide(BigDecimal.valueOf(2))
        .add(BigDecimal.valueOf(4))
        .toPlainString();
  }

  /** The radius of a dot. */
  public String radius() {
    return height > 100 ? "4.5" : "2.5";
  }

  /** The runs of values without a gap, each as the points of a line. */
  public List<String> runs() {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < course.size(); i++) {
      Optional<Quantity> value = course.get(i);
      if (value.isPresent()) {
        run.append(run.isEmpty() ? "" : " ").append(x(i)).append(',').append(y(value.get()));
      } else if (!run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    if (!run.isEmpty()) {
      runs.add(run.toString());
    }
    return runs;
  }

  /** The values, each as a dot. */
  public List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < course.size(); i++) {
      if (course.get(i).isPresent()) {
        Quantity value = course.get(i).get();
        boolean reached =
            value.unit().equals(measure.criterion().unit())
                && measure.criterion().satisfiedBy(value);
        dots.add(new Dot(x(i), y(value), reached));
      }
    }
    return dots;
  }

  /** The intervals without a value, each as a strip from top to bottom. */
  public List<Strip> gaps() {
    List<Strip> gaps = new ArrayList<>();
    int count = course.size();
    BigDecimal step =
        span(width).divide(BigDecimal.valueOf(Math.max(1, count)), 1, RoundingMode.DOWN);
    for (int i = 0; i < count; i++) {
      if (course.get(i).isEmpty()) {
        BigDecimal left = step.multiply(BigDecimal.valueOf(i)).add(BigDecimal.valueOf(margin));
        gaps.add(new Strip(left.toPlainString(), step.toPlainString()));
      }
    }
    return gaps;
  }

  /** The heights of the bounds that the value has to reach, one or two. */
  public List<String> targetLines() {
    return bounds(measure.criterion()).stream().map(this::y).toList();
  }

  /** The area in which a value satisfies: its top. */
  public String areaTop() {
    return measure.criterion() instanceof Criterion.AtLeast ? "0" : y(upper(measure.criterion()));
  }

  /** The area in which a value satisfies: its height. */
  public String areaHeight() {
    BigDecimal top = new BigDecimal(areaTop());
    BigDecimal bottom =
        measure.criterion() instanceof Criterion.AtMost
            ? BigDecimal.valueOf(height)
            : new BigDecimal(y(lower(measure.criterion())));
    return bottom.subtract(top).max(BigDecimal.ZERO).toPlainString();
  }

  private static Quantity upper(Criterion criterion) {
    List<Quantity> bounds = bounds(criterion);
    return bounds.get(bounds.size() - 1);
  }

  private static Quantity lower(Criterion criterion) {
    return bounds(criterion).get(0);
  }

  private static List<Quantity> bounds(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast least) {
      return List.of(least.bound());
    }
    if (criterion instanceof Criterion.AtMost most) {
      return List.of(most.bound());
    }
    Criterion.Between between = (Criterion.Between) criterion;
    return List.of(between.low(), between.high());
  }

  /** Each interval has a strip of its own; the value stands in its middle. */
  private String x(int index) {
    int count = course.size();
    return span(width)
        .multiply(BigDecimal.valueOf(2L * index + 1))
        .divide(BigDecimal.valueOf(2L * count), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(margin))
        .toPlainString();
  }

  private String y(Quantity value) {
    BigDecimal share = high.subtract(value.number());
    return span(height)
        .multiply(share)
        .divide(high.subtract(low), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(margin))
        .toPlainString();
  }

  private BigDecimal span(int side) {
    return BigDecimal.valueOf((long) side - 2L * margin);
  }

  /**
   * A value.
   *
   * @param x from the left
   * @param y from the top
   * @param reached whether it satisfies what is asked
   */
  public record Dot(String x, String y, boolean reached) {}

  /**
   * A strip of the box.
   *
   * @param left from the left
   * @param width its width
   */
  public record Strip(String left, String width) {
    /** Its middle. */
    public String middle() {
      return new BigDecimal(left)
          .add(new BigDecimal(width).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP))
          .toPlainString();
    }
  }
}

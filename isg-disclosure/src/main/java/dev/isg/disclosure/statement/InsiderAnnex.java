package dev.isg.disclosure.statement;

import java.util.List;

/**
 * What only insiders see of a disclosure: how the scope of every item was judged, what is withheld
 * from whom and why, and how the promises stand.
 *
 * @param records the items, in the order of the contents and the plan
 * @param promises the promises, in the same order
 * @source METI 2009, preface, footnote 1; 7.1
 */
public record InsiderAnnex(List<ItemRecord> records, List<PromiseStatus> promises) {
  /** Copies the lists. */
  public InsiderAnnex {
    records = List.copyOf(records);
    promises = List.copyOf(promises);
  }

  /** The items that are withheld from at least one audience. */
  public List<ItemRecord> withheld() {
    return records.stream().filter(found -> !found.withheld().isEmpty()).toList();
  }

  /** The promises that are not known to be kept. */
  public List<PromiseStatus> unkept() {
    return promises.stream().filter(promise -> !promise.kept()).toList();
  }
}

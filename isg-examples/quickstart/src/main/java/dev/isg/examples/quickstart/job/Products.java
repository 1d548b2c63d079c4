package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.json.IsgJson;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works out the files to write. It writes none itself, so that a fault half-way leaves nothing. */
public final class Products {
  private final Assessment assessment;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Products(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The text of each file by its name, for the products wanted, in the languages wanted. */
  public static SortedMap<String, String> of(
      Assessment assessment, Set<Product> wanted, List<Language> languages) {
    Products products = new Products(assessment);
    if (wanted.contains(Product.EVALUATION)) {
      products.files.put("evaluation.json", IsgJson.standard().write(assessment.evaluation()));
    }
    return products.files;
  }
}

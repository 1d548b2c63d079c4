package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.issue.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Breaks a good programme, one place after the other and none twice, and keeps what is to be told.
 */
final class FaultSeeder {
  final ObjectNode tree = LargeCompany.tree();
  final List<String> expected = new ArrayList<>();
  final Set<String> kinds = new HashSet<>();
  private final Set<String> damaged = new HashSet<>();

  /** A large company with every fault there is a kind for. */
  static FaultSeeder everywhere() {
    FaultSeeder seeder = new FaultSeeder();
    new OrganisationFaults(seeder).seed();
    new FoundationFaults(seeder).seed();
    new PolicyFaults(seeder).seed();
    new TreatmentFaults(seeder).seed();
    new CascadeFaults(seeder).seed();
    new ManagerFaults(seeder).seed();
    return seeder;
  }

  /** Breaks so many places in one way; the damage says for each number which path is to be told. */
  void kind(String name, Rule rule, int times, IntFunction<String> damage) {
    assertThat(kinds.add(name)).as(name).isTrue();
    for (int n = 0; n < times; n++) {
      expected.add(rule.id() + " " + damage.apply(n));
    }
  }

  /** The object at a path, to be broken now and never again. */
  ObjectNode at(String path) {
    assertThat(damaged.add(path)).as(path).isTrue();
    return (ObjectNode) tree.at(path);
  }

  /** Puts a name that nothing bears; gives the path of the field. */
  String nowhere(String path, String field) {
    return set(path, field, "'nowhere'");
  }

  /** Puts a value, written as lenient JSON; gives the path of the field. */
  String set(String path, String field, String json) {
    LargeCompany.put(at(path), field, json);
    return path + "/" + field;
  }

  /** Changes one more field of what is being broken, or of what has to fit to it. */
  void also(String path, String field, String json) {
    LargeCompany.put((ObjectNode) tree.at(path), field, json);
  }

  /** Takes a field away; gives the path of what it was taken from. */
  String remove(String path, String field) {
    assertThat(at(path).remove(field)).as(path + "/" + field).isNotNull();
    return path;
  }

  /** Takes an element of a list away; gives the path of the list. */
  String shorten(String path, String field, int index) {
    ((ArrayNode) at(path).get(field)).remove(index);
    return path + "/" + field;
  }

  /** Appends a copy of an element to its list; gives the path of the copy. */
  String copy(String list, int index) {
    ArrayNode array = array(list);
    array.add(array.get(index).deepCopy());
    return list + "/" + (array.size() - 1);
  }

  /** The list at a path. */
  ArrayNode array(String path) {
    return (ArrayNode) tree.at(path);
  }
}

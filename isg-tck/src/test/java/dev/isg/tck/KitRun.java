package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What a kit says about a store that is made anew for each test. */
final class KitRun {
  private static final String STORE = "isg.store";

  private KitRun() {}

  /**
   * The numbers of the rules that failed, such as {@code DOCUMENT-3}.
   *
   * @param kit a kit whose constructor takes the store, extended with {@link NewStore}
   * @param store the class of the store, with a constructor without parameters
   */
  static Set<String> broken(Class<?> kit, Class<?> store) {
    return rules(run(kit, store).allEvents().failed());
  }

  /** The numbers of the rules that have at least one test that passed. */
  static Set<String> proven(Class<?> kit, Class<?> store) {
    return rules(run(kit, store).testEvents().succeeded());
  }

  private static EngineExecutionResults run(Class<?> kit, Class<?> store) {
    EngineExecutionResults run =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter(STORE, store.getName())
            .selectors(selectClass(kit))
            .execute();
    if (run.testEvents().started().count() == 0) {
      throw new AssertionError("no test of " + kit + " was run");
    }
    return run;
  }

  private static Set<String> rules(Events events) {
    Set<String> rules = new TreeSet<>();
    events.stream().map(KitRun::rule).forEach(rules::add);
    return rules;
  }

  /**
   * A test for each broken store: the kit names the rule it breaks.
   *
   * @param kit as for {@link #broken}
   * @param stores the broken stores, each with the number of the rule it breaks
   */
  static Stream<DynamicTest> eachBreaksItsRule(
      Class<?> kit, Map<? extends Class<?>, String> stores) {
    return stores.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName() + " breaks " + entry.getValue(),
                    () -> assertThat(broken(kit, entry.getKey())).contains(entry.getValue())));
  }

  private static String rule(Event event) {
    String name = event.getTestDescriptor().getDisplayName();
    return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
  }

  /** Makes the store the run is about. */
  static final class NewStore implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getConfigurationParameter(STORE).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      try {
        return Class.forName(test.getConfigurationParameter(STORE).orElseThrow())
            .getDeclaredConstructor()
            .newInstance();
      } catch (ReflectiveOperationException failed) {
        throw new ParameterResolutionException("the store has no usable constructor", failed);
      }
    }
  }
}

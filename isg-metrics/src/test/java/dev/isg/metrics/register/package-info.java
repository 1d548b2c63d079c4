@NullMarked
package dev.isg.metrics.register;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.isg.evaluation.crisis;

import org.jspecify.annotations.NullMarked;

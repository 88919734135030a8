package rollcall.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the verbs, which take the terminal they write to. */
final class Verbs implements IFactory {
    private final Terminal terminal;

    Verbs(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors())
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class)
                return type.cast(constructor.newInstance(terminal));
        return CommandLine.defaultFactory().create(type);
    }
}

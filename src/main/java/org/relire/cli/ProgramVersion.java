package org.relire.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version from the jar's manifest.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"relire " + (version == null ? "(classes)" : version)};
    }
}

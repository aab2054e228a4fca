package org.relire.workflow.port;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A store on which somebody is faster: they change what a use case has looked at before it writes.
public final class Meanwhile {

    /// What they do.
    public interface Job {
        void run() throws Exception;
    }

    private Meanwhile() {
    }

    /// The same store, where the job runs before each of the first `times` appends.
    public static CollectionStore in(CollectionStore store, int times, Job job) {
        return before("append", store, times, job);
    }

    /// The same store, where the job runs before each of the first `times` calls of the method.
    public static CollectionStore before(String name, CollectionStore store, int times, Job job) {
        int[] left = {times};
        return (CollectionStore) Proxy.newProxyInstance(CollectionStore.class.getClassLoader(),
                new Class<?>[] {CollectionStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals(name) && left[0]-- > 0) {
                        job.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

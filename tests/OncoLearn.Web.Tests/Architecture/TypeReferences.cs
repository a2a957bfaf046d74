using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OncoLearn.Web.Tests.Architecture;

/// <summary>The types of other assemblies that an assembly uses, read from its metadata: what the compiler wrote, not what a file says.</summary>
static class TypeReferences
{
    /// <returns>Full names that begin with one of the namespaces, sorted.</returns>
    public static IReadOnlyList<string> Of(Assembly assembly, params string[] namespaces)
    {
        using var file = File.OpenRead(assembly.Location);
        using var portable = new PEReader(file);
        var metadata = portable.GetMetadataReader();
        return [.. metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .Where(name => namespaces.Any(one => name.StartsWith(one + '.', StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }
}

using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>Keys in the database, for several web nodes that must read each other's cookies. The interface is synchronous.</summary>
public sealed class KeyRepository(Db db, TimeProvider clock) : IXmlRepository
{
    const string SelectKeys = "select xml from data_protection_key order by id";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. db.QueryAsync<string>(SelectKeys, null, CancellationToken.None).GetAwaiter().GetResult().Select(xml => XElement.Parse(xml))];

    const string InsertKey = """
        insert into data_protection_key (friendly_name, xml, created_at)
        values (@friendlyName, @xml, @now)
        on conflict (friendly_name) do update set xml = excluded.xml
        """;

    public void StoreElement(XElement element, string friendlyName)
    {
        var xml = element.ToString(SaveOptions.DisableFormatting);
        var now = clock.GetUtcNow();
        db.WriteAsync(scope => scope.ExecuteAsync(InsertKey, new { friendlyName, xml, now }), CancellationToken.None).GetAwaiter().GetResult();
    }
}

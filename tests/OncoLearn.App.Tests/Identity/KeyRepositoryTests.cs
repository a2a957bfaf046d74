using System.Xml.Linq;
using OncoLearn.App.Identity;

namespace OncoLearn.App.Tests.Identity;

public sealed class KeyRepositoryTests
{
    [Theory, DatabaseData]
    public void Another_node_reads_the_keys(TestDb database)
    {
        var key = new XElement("key", new XAttribute("id", 1), "值");
        new KeyRepository(database.Db, database.Clock).StoreElement(key, "key-1");

        var read = new KeyRepository(database.OpenAnother(), database.Clock).GetAllElements();

        Assert.True(XNode.DeepEquals(key, Assert.Single(read)));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoachBot.Storage;

/// <summary>Lets the command line of EF Core write migrations without starting the host.</summary>
internal sealed class CoachDbDesign : IDesignTimeDbContextFactory<CoachDb>
{
    public CoachDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CoachDb>().UseSqlite("Data Source=:memory:").Options);
}

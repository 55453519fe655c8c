#!/usr/bin/env bash
# Packs everything, and uses the packages as somebody does who has never seen this repository: the README's sample in a new console
# project, an application with the newest and one with the oldest OpenXml that is supported, one published as a single file, and the tool.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tests/setup.sh

ensure_home
require_dotnet

# A version of its own each time: restore would take an older package of the same version out of its cache.
version="0.0.0-local.$$"
work=$(mktemp -d)
cache=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
trap 'rm -rf "$work" "$cache"/bulletin*/"$version"' EXIT
fail() { echo "$*" >&2; exit 1; }

dotnet pack Bulletin.sln --configuration Release --nologo --output "$work/packages" -p:Version="$version" -p:NuGetAudit=false </dev/null
for package in Bulletin Bulletin.Docx Bulletin.Html Bulletin.Pdf Bulletin.Cli; do
  for file in "$work/packages/$package.$version.nupkg" "$work/packages/$package.$version.snupkg"; do
    [ -f "$file" ] || fail "missing: $(basename "$file")"
  done
  nupkg="$work/packages/$package.$version.nupkg"
  entries=$(unzip -Z1 "$nupkg")
  for entry in README.md LICENSE icon.png; do
    grep --quiet --line-regexp "$entry" <<<"$entries" || fail "$package has no $entry"
  done
  nuspec=$(unzip -p "$nupkg" "$package.nuspec")
  for element in '<icon>' '<releaseNotes>' '<license type="expression">MIT' 'GB-T-9704'; do
    grep --quiet --fixed-strings "$element" <<<"$nuspec" || fail "$package.nuspec has no $element"
  done
  ! grep --quiet '<dependency id="Bulletin[^>]*version="[^[]' <<<"$nuspec" || fail "$package does not ask for its siblings' exact version"
  ! unzip -p "$nupkg" README.md | grep --quiet --perl-regexp '\]\((?!https?://|#)' || fail "$package: README.md has links that lead nowhere outside the repository"

  # Neither assemblies nor symbols name the folder they were built in.
  mkdir -p "$work/symbols/$package"
  unzip -q -o "$nupkg" -d "$work/symbols/$package"
  unzip -q -o "${nupkg%.nupkg}.snupkg" -d "$work/symbols/$package"
  ! grep --recursive --quiet --fixed-strings --text "$PWD" "$work/symbols/$package" || fail "$package names the folder it was built in"
done
grep --quiet --fixed-strings '<dependency id="DocumentFormat.OpenXml" version="[3.1.1, 4.0.0)"' <<<"$(unzip -p "$work/packages/Bulletin.Docx.$version.nupkg" Bulletin.Docx.nuspec)" ||
  fail "Bulletin.Docx does not say which OpenXml it works with"
docs="$work/symbols/Bulletin/lib/net10.0/Bulletin.xml"
grep --quiet 'name="M:Bulletin.Notice.Compose' "$docs" || fail "Bulletin.xml lacks what is public"
! grep --quiet --fixed-strings 'name="T:Bulletin.Layout.' "$docs" || fail "Bulletin.xml documents what is internal"

mkdir "$work/app"
cat >"$work/app/QuickStart.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Bulletin.Docx" Version="$version" />
    <PackageReference Include="Bulletin.Html" Version="$version" />
    <PackageReference Include="Bulletin.Pdf" Version="$version" />
  </ItemGroup>
</Project>
XML
cp examples/QuickStart/*.cs "$work/app/"
(cd "$work/app" && dotnet run -- "$work/out") </dev/null

for openxml in 3.3.0 3.1.1; do
  cp -r tests/packages/Consumer "$work/consumer-$openxml"
  (
    cd "$work/consumer-$openxml"
    rm -rf bin obj
    dotnet run -p:BulletinVersion="$version" -p:OpenXmlVersion="$openxml" -p:RestoreAdditionalProjectSources="$work/packages"
  ) </dev/null
done
(
  cd "$work/consumer-3.3.0"
  dotnet publish --nologo --use-current-runtime --self-contained -p:PublishSingleFile=true --output "$work/single" \
    -p:BulletinVersion="$version" -p:OpenXmlVersion=3.3.0 -p:RestoreAdditionalProjectSources="$work/packages"
) </dev/null
[ -z "$(find "$work/single" -name '*.dll')" ] || fail "the single file is not one"
"$work/single/Consumer"

dotnet tool install Bulletin.Cli --tool-path "$work/tools" --add-source "$work/packages" --version "$version" </dev/null
"$work/tools/bulletin" render examples/reports/sectioned.yaml -o "$work/out/sectioned.docx" -o "$work/out/sectioned.pdf" -o "$work/out/sectioned.html"

for file in "$work"/out/*; do
  [ -s "$file" ] || fail "empty: $file"
done
echo "packages: ok"

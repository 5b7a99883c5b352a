/** The page that `index.html` draws before any script runs, kept until it is known what stands here. */
export function PageSkeleton() {
  return (
    <div aria-busy="true">
      <div className="skeleton-bar"><img src="/mark.svg" alt="Spilno" /></div>
      <div className="skeleton-body" aria-hidden="true"><span /><span /><span /><span /><span /></div>
    </div>
  );
}
